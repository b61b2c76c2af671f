/**
 * One search over the edition: everything that meets a query, counted by every choice, with the first page of results; beside the
 * least that a database does without an index: every text that contains the letters, by `ilike`, on the same store in the same run.
 *
 * Fair   the peer's texts hold the same words: of each thing its names and what is said of it in four languages, of each act the
 *        names of its state and instrument and what it says in passing. It knows no stems, no accents, no languages, no choices.
 */
import { fileURLToPath } from 'node:url'
import { subjectsOf } from '../src/acts/catalogue.ts'
import { readEdition } from '../src/edition/read-edition.ts'
import { systemClock } from '../src/kernel/date.ts'
import { LANGS } from '../src/kernel/lang.ts'
import { loadEdition } from '../src/register/load.ts'
import { openRegister } from '../src/register/open.ts'
import { architectureProjection } from '../src/wings/architecture/projection.ts'
import { architectureQuestions } from '../src/wings/architecture/questions.ts'
import { architectureRules } from '../src/wings/architecture/rules.ts'
import { registerQuestions } from '../src/wings/register/questions.ts'
import { documentOf, remarksOf } from '../src/wings/search/documents.ts'
import { searchProjection } from '../src/wings/search/projection.ts'
import { searchQuestions } from '../src/wings/search/questions.ts'
import { plainWords } from '../src/wings/search/spelling.ts'
import type { Row } from './log.ts'
import type { Place } from './register.ts'

const EDITION = fileURLToPath(new URL('../editions/inter-american', import.meta.url))

/** Names, words in each language, codes, many hits and few. */
const ASKED = [
  'cifta',
  'armas de fuego',
  'ratificaciones',
  'nao proliferacao',
  'Chile',
  'terrorism',
  'traité',
  'mines antipersonnel -cuba',
]
const ROUNDS = 5

const milliseconds = async (work: () => Promise<unknown>): Promise<number> => {
  const start = process.hrtime.bigint()
  await work()
  return Number(process.hrtime.bigint() - start) / 1e6
}
const figures = (times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, slowest ${at(1)} ms`
}

export async function searchRow({ name, settings, peer }: Place): Promise<Row> {
  const read = await readEdition(EDITION)
  if (!read.ok) throw new Error(read.findings[0]?.detail)
  const { edition, acts } = read
  const parts = { projections: [architectureProjection, searchProjection], rules: [architectureRules], clock: systemClock }
  const register = await openRegister(settings, parts)
  const ours: number[] = []
  try {
    const loaded = await loadEdition(register, { name: edition.id, version: edition.version, acts })
    if (!loaded.ok) throw new Error(loaded.findings[0]?.detail)
    const ask = registerQuestions(register)
    const architecture = architectureQuestions(register.reading)
    const search = searchQuestions(register.reading, architecture, ask)
    const at = await ask.latest()
    await search.search({ text: 'warm', filter: {}, at, page: 1 })
    for (let round = 0; round < ROUNDS; round++)
      for (const text of ASKED) ours.push(await milliseconds(() => search.search({ text, filter: {}, at, page: 1 })))
  } finally {
    await register.close()
  }

  const names = new Map<string, string>()
  const texts = acts.map(({ body }) => {
    const thing = documentOf(body)
    const { said, sources } = remarksOf(body)
    const own = thing ? LANGS.flatMap(lang => [...thing.names[lang], ...thing.passages[lang]]) : []
    if (thing) names.set(thing.id, LANGS.flatMap(lang => thing.names[lang]).join(' '))
    const { states = [], instruments = [] } = subjectsOf(body)
    return [...own, ...[...states, ...instruments].map(id => names.get(id) ?? id), ...said, ...sources].join(' ')
  })
  const store = await peer()
  const theirs: number[] = []
  try {
    await store.writing(async sql => {
      await sql.exec('create table peer_text (text text not null)')
      await sql.query('insert into peer_text select * from unnest($1::text[])', [texts.map(text => plainWords(text).join(' '))])
    })
    for (let round = 0; round < ROUNDS; round++)
      for (const text of ASKED) {
        const words = plainWords(text.replace(/ -\w+/, '')).map(word => `%${word}%`)
        theirs.push(
          await milliseconds(() =>
            store.writing(sql => sql.query('select count(*) from peer_text where text ilike all ($1::text[])', [words])),
          ),
        )
      }
  } finally {
    await store.close()
  }
  return {
    what: `search ${acts.length.toLocaleString('en')} acts and their things, every choice counted, ${name}`,
    ours: figures(ours),
    peer: `ilike over the same texts, counted alone: ${figures(theirs)}`,
    limit: '',
    aim: '≤ 60 ms',
  }
}
