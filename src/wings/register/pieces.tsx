/** Small parts that several pages of this wing share. */
import type { Column } from '../../ui/table.tsx'
import { titleOf } from './act-title.ts'
import { BodyLink, InstrumentLink } from './body-words.tsx'
import type { ActSummary } from './questions.ts'
import { bodyOf, instrumentOf, type Words } from './words.ts'

/** What an act is called, as a link to its page. */
export const ActLink = ({ act, words }: { readonly act: ActSummary; readonly words: Words }) => (
  <a href={words.reading.href(`/acts/${act.id}`)}>{titleOf(act, words)}</a>
)

/** The instrument or body an act is about; nothing where it is about none or several. */
export function AboutLink({ act, words }: { readonly act: ActSummary; readonly words: Words }) {
  const instrument = instrumentOf(act.body)
  if (instrument) return <InstrumentLink id={instrument} words={words} />
  const body = bodyOf(act.body)
  return body ? <BodyLink id={body} words={words} /> : null
}

/** Its day in law, as far as it is known; null for an act that has none. */
export function dayInWords(act: ActSummary, words: Words): string | null {
  const { body } = act
  if (act.on !== null) return words.date(act.on)
  if (body && 'on' in body) return body.on === null || body.on === undefined ? undatedInWords(body, words) : words.date(body.on)
  return null
}

const undatedInWords = (body: object, words: Words) =>
  'knownBy' in body && typeof body.knownBy === 'string'
    ? words.t('knownBy', { day: words.date(body.knownBy as Parameters<Words['date']>[0]) })
    : words.t('noDay')

export const actColumn = (words: Words): Column<ActSummary> => ({
  key: 'act',
  label: words.t('columnAct'),
  cell: act => <ActLink act={act} words={words} />,
})
export const aboutColumn = (words: Words): Column<ActSummary> => ({
  key: 'about',
  label: words.t('columnAbout'),
  cell: act => <AboutLink act={act} words={words} />,
})
export const dayColumn = (words: Words): Column<ActSummary> => ({
  key: 'on',
  label: words.t('columnOn'),
  kind: 'day',
  cell: act => dayInWords(act, words) ?? words.t('noDayOfItsOwn'),
})
