/** The edition of this checkout on one day, ready to be asked about a matter: for tests of rules. */
import { PlainDate } from '../../../../kernel/date.ts'
import { StateId } from '../../../../kernel/ids.ts'
import { dayInLaw } from '../../../architecture/questions.ts'
import { editionCatalogue } from '../../../architecture/testing/edition-catalogue.ts'
import { find, findMechanism } from '../find.ts'
import { askingOf, knowledgeOf } from '../knowledge.ts'
import { type Matter, NO_STATES, type Part } from '../matter.ts'
import { mechanismsOf } from '../mechanism.ts'
import { votesOf } from '../votes.ts'

export type Asked = {
  readonly on: string
  readonly situations?: readonly string[]
  readonly given?: Readonly<Record<string, boolean>>
  readonly consents?: Readonly<Record<string, boolean>>
} & { readonly [P in Part]?: string }

/** `contending: 'BOL CHL'` as it is said in a test. */
export function matterOf({ on, situations = [], given = {}, consents = {}, ...parts }: Asked): Matter {
  const states = Object.entries(parts).map(([part, codes]) => [
    part,
    String(codes)
      .split(' ')
      .map(code => StateId.parse(code)),
  ])
  return {
    on: PlainDate.parse(on),
    situations,
    states: { ...NO_STATES, ...Object.fromEntries(states) },
    actors: [],
    given: new Map(Object.entries(given)),
    consents: new Map(Object.entries(consents).map(([code, does]) => [StateId.parse(code), does])),
  }
}

export async function editionFinder() {
  const catalogue = await editionCatalogue()
  const mechanisms = mechanismsOf(catalogue.mechanisms)
  const asking = (asked: Asked) => {
    const matter = matterOf(asked)
    return askingOf(knowledgeOf(dayInLaw(catalogue, matter.on)), matter)
  }
  const mechanism = (id: string) => {
    const found = mechanisms.find(one => one.id === id)
    if (!found) throw new Error(`The edition has no mechanism ${id}.`)
    return found
  }
  return {
    catalogue,
    mechanisms,
    asking,
    mechanism,
    find: (asked: Asked) => find(mechanisms, asking(asked)),
    one: (id: string, asked: Asked) => findMechanism(mechanism(id), asking(asked)),
    votes: (id: string, asked: Asked) => votesOf(mechanism(id), asking(asked)),
  }
}
