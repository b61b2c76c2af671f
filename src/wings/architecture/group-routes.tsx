/** Addresses of pairs and groups of states. */
import { Hono } from 'hono'
import type { PlainDate } from '../../kernel/date.ts'
import type { StateId } from '../../kernel/ids.ts'
import { input, respond } from '../../ui/http.tsx'
import { groupCsv, groupJson } from './group-answers.ts'
import { groupOptions } from './group-fields.tsx'
import { bilateralPairs, type GroupName, GroupPage, GroupsPage, PairsPage } from './group-views.tsx'
import { membersOf } from './groups.ts'
import { tooManyStates, unknownGroup, unknownState } from './problems.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { type Asked, askedBy } from './reader.ts'
import { Before, ChosenPair, ChosenStates, OfGroup, OfPair } from './requests.ts'

/** A table of more states than the region has is asked by mistake, and no page can hold it. */
const MOST_STATES = 40

export function groupRoutes(ask: ArchitectureQuestions): Hono {
  const routes = new Hono()

  routes.get('/pairs', input('query', ChosenPair), async c => {
    const asked = await askedBy(c, ask)
    const { one, other } = c.req.valid('query')
    if (one !== undefined && other !== undefined) return c.redirect(asked.reading.href(`/pairs/${one}-${other}`), 303)
    return respond(
      c,
      { neighbours: await ask.neighbours(asked.at, asked.on) },
      {
        html: ({ neighbours }) => <PairsPage neighbours={neighbours} words={asked.words} />,
        json: () => ({ pairs: bilateralPairs(asked.words).map(([a, b, bilateral]) => ({ states: [a, b], bilateral })) }),
      },
    )
  })

  routes.get('/pairs/:pair', input('param', OfPair), input('query', Before), async c => {
    const asked = await askedBy(c, ask)
    const given = c.req.valid('param').pair
    const states = statesIn(given.split('-'), asked)
    const inOrder = states.toSorted()
    const [first, second] = inOrder
    if (first === undefined || second === undefined) throw unknownState(given, asked.words)
    const name = `${first}-${second}`
    // One pair has one address.
    if (name !== given) return c.redirect(addressOf(asked, c.req.url, `/pairs/${name}`), 301)
    const title = asked.words.list(inOrder.map(state => asked.words.state(state)))
    return answer(c, asked, inOrder, c.req.valid('query').before, { title, path: `/pairs/${name}`, crumbs: 'pairs' })
  })

  routes.get('/groups', input('query', ChosenStates), async c => {
    const asked = await askedBy(c, ask)
    const codes = codesIn(c.req.valid('query').states ?? '')
    if (codes.length > 0) return c.redirect(asked.reading.href(`/groups/${statesIn(codes, asked).join(',')}`), 303)
    const groups = groupOptions(asked.words).map(option => ({ ...option, members: membersOf(option.value, asked.words).length }))
    return respond(
      c,
      { groups, neighbours: await ask.neighbours(asked.at, asked.on) },
      {
        html: found => <GroupsPage groups={found.groups} neighbours={found.neighbours} words={asked.words} />,
        json: () => ({
          groups: groups.map(({ value, label }) => ({ group: value, name: label, states: membersOf(value, asked.words) })),
        }),
      },
    )
  })

  routes.get('/groups/:group', input('param', OfGroup), input('query', Before), async c => {
    const asked = await askedBy(c, ask)
    const { words } = asked
    const { group } = c.req.valid('param')
    const options = groupOptions(words)
    const named = options.find(({ value }) => value.toLowerCase() === group.toLowerCase())
    const { before } = c.req.valid('query')
    if (named)
      return answer(c, asked, membersOf(named.value, words), before, {
        title: named.label,
        path: `/groups/${encodeURIComponent(named.value)}`,
        lead: words.t('groupUndated'),
        crumbs: 'groups',
      })
    if (!/[,+\s]/.test(group) && !/^[A-Za-z]{3}$/.test(group))
      throw unknownGroup(
        group,
        options.map(({ value }) => value),
        words,
      )
    const states = statesIn(codesIn(group), asked)
    const title = words.some(
      states.map(state => words.state(state)),
      4,
    )
    return answer(c, asked, states, before, { title, path: `/groups/${states.join(',')}`, crumbs: 'groups' })
  })

  async function answer(
    c: Parameters<typeof respond>[0],
    { at, on, words, data }: Asked,
    states: readonly StateId[],
    before: PlainDate | undefined,
    name: GroupName,
  ) {
    const found = await ask.group(at, on, states, before)
    if (!found) throw unknownState(states.join(','), words)
    return respond(c, found, {
      html: shown => <GroupPage answer={shown} name={name} words={words} />,
      json: shown => groupJson(shown, data),
      csv: groupCsv,
    })
  }

  return routes
}

const codesIn = (text: string) =>
  text
    .toUpperCase()
    .split(/[\s,+;]+/)
    .filter(Boolean)

/** States of the region, in the order of the seats, each once. */
function statesIn(codes: readonly string[], { words }: Asked): readonly StateId[] {
  if (codes.length > MOST_STATES) throw tooManyStates(codes.length, MOST_STATES, words)
  const seats = words.orders.seats.map(({ body }) => body.state)
  const asked = new Set(codes.map(code => code.toUpperCase()))
  const missing = [...asked].find(code => !seats.some(seat => seat === code))
  if (missing !== undefined) throw unknownState(missing, words)
  return seats.filter(seat => asked.has(seat))
}

function addressOf({ reading }: Asked, url: string, path: string): string {
  const suffix = reading.format === 'html' ? '' : `.${reading.format}`
  return `${path}${suffix}${new URL(url).search}`
}
