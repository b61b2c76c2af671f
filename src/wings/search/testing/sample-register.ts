/** A small register of invented states and instruments with real words in four languages, and the search over it. */
import { Hono } from 'hono'
import { Instant, PlainDate } from '../../../kernel/date.ts'
import type { Register } from '../../../register/register.ts'
import { depositFiling, filing, instrumentFiling, stateFiling, stepFiling } from '../../../register/testing/sample-acts.ts'
import { noAssets } from '../../../ui/assets.ts'
import { answerProblems, answerUnknownAddress, readRequest, routingPath } from '../../../ui/http.tsx'
import { architectureProjection } from '../../architecture/projection.ts'
import { architectureQuestions } from '../../architecture/questions.ts'
import { architectureRules } from '../../architecture/rules.ts'
import { registerQuestions } from '../../register/questions.ts'
import { searchProjection } from '../projection.ts'
import { type Asked, searchQuestions } from '../questions.ts'
import { searchRoutes } from '../routes.tsx'

const four = (en: string, es: string, pt: string, fr: string) => ({ en, es, pt, fr })
const same = (text: string) => four(text, text, text, text)

const stateNamed = (state: string, names: ReturnType<typeof four>) => {
  const made = stateFiling(state)
  return { ...made, body: { ...made.body, names, shortNames: names } }
}

export const LANDMINES = instrumentFiling('mine-ban', {
  titles: four(
    'Convention on the Prohibition of Anti-personnel Mines',
    'Convención sobre la prohibición de las minas antipersonal',
    'Convenção sobre a Proibição das Minas Antipessoal',
    'Convention sur l’interdiction des mines antipersonnel',
  ),
  shortTitles: four('Mine ban', 'Minas antipersonal', 'Minas antipessoal', 'Mines antipersonnel'),
  summaries: four(
    'Forbids use and stockpiles.',
    'Prohíbe el empleo y el almacenamiento.',
    'Proíbe o emprego e o armazenamento.',
    'Interdit l’emploi et le stockage.',
  ),
  on: '1997-09-18',
  level: 'international',
  agenda: 'both',
  threats: ['landmines'],
})

/** Indices in this order. */
export const SAMPLE = [
  stateNamed('XAA', four('Xanadu', 'Xanadú', 'Xanadu', 'Xanadou')),
  stateNamed('XAB', four('Ruritania', 'Ruritania', 'Ruritânia', 'Ruritanie')),
  LANDMINES,
  instrumentFiling('firearms', {
    titles: four(
      'Convention against Illicit Traffic in Firearms',
      'Convención contra el tráfico ilícito de armas de fuego',
      'Convenção contra o Tráfico Ilícito de Armas de Fogo',
      'Convention contre le trafic illicite d’armes à feu',
    ),
    shortTitles: four('Firearms', 'Armas de fuego', 'Armas de fogo', 'Armes à feu'),
    on: '1999',
    level: 'continental',
    agenda: 'new',
    threats: ['arms-trafficking'],
  }),
  filing('term/non-proliferation', {
    type: 'term.defined/v1',
    kind: 'principle',
    term: 'non-proliferation',
    names: four('Non-proliferation', 'No proliferación', 'Não proliferação', 'Non-prolifération'),
    definitions: same('x'),
    paperSections: [],
  }),
  filing('term/landmines', {
    type: 'term.defined/v1',
    kind: 'threat',
    term: 'landmines',
    names: four('Landmines', 'Minas terrestres', 'Minas terrestres', 'Mines terrestres'),
    definitions: four('Mines left behind.', 'Minas que quedaron.', 'Minas que ficaram.', 'Mines laissées.'),
    agenda: 'new',
    paperSections: [],
  }),
  depositFiling('mine-ban', 'XAA', '2001-04-05', { note: 'Printed in the gazette of Kubla.' }),
  depositFiling('mine-ban', 'XAB', '2003', { means: 'accession' }),
  stepFiling('instrument.signed/v1', 'firearms', 'XAA', '1999-11-02'),
  depositFiling('firearms', 'XAA', '', { on: null, knownBy: '2005-12-31' }),
] as const

export const PARTS = { projections: [architectureProjection, searchProjection], rules: [architectureRules] } as const

export function searchOver(register: Register) {
  const causes: Error[] = []
  const ask = registerQuestions(register)
  const architecture = architectureQuestions(register.reading)
  const search = searchQuestions(register.reading, architecture, ask)
  const app = new Hono({ getPath: routingPath })
  app.use(
    readRequest({
      site: { name: 'Hemicycle', edition: same('Test edition'), wings: {}, search: '/search', asset: noAssets.href },
      clock: { today: () => PlainDate.parse('2026-11-23'), now: () => Instant.parse('2026-11-23T12:00:00.000Z') },
      latest: ask.latest,
      stateAt: ask.stateAt,
    }),
  )
  app.route('/', searchRoutes(search, architecture, ask))
  app.onError(answerProblems((_incident, cause) => causes.push(cause)))
  app.notFound(answerUnknownAddress)

  const found = async (
    text: string,
    { size, ...more }: Partial<Omit<Asked, 'text' | 'at'>> & { readonly size?: number } = {},
  ) => {
    const at = size === undefined ? await ask.latest() : await ask.stateAt(size)
    if (!at) throw new Error(`The register has no state of ${size}`)
    const answer = await search.search({ text, filter: {}, page: 1, ...more, at })
    if (answer.status !== 'found') throw new Error(`${text}: ${answer.because}`)
    return answer.found
  }
  return {
    causes,
    search,
    found,
    /** Results in short: `instrument firearms`, or the type of an act with its state. */
    hits: async (...asked: Parameters<typeof found>): Promise<string[]> =>
      (await found(...asked)).hits.map(hit => {
        if (hit.type === 'thing') return `${hit.thing.kind} ${hit.thing.id}`
        const { body } = hit.found.act
        return `act ${hit.found.act.index}${body && 'state' in body ? ` ${body.state}` : ''}`
      }),
    get: async (path: string, init?: RequestInit) => app.request(`http://register.example${path}`, init),
  }
}
