/**
 * A body as a list people can read: every member by its name in the reader's language, every value in words.
 *
 * Whole     nothing of a body is left out: what has a section of its own on the page (sources, confidence, note, other dates)
 *           is the only exception, and only at the top.
 * Language  texts that stand in four languages are shown in the reader's. What was filed in English alone says so to those who
 *           listen, by its language mark.
 */
import type { Child } from 'hono/jsx'
import { type ActBody, type BodyOf, readBody } from '../../acts/catalogue.ts'
import { interval, PartialDate } from '../../kernel/date.ts'
import { Text4 } from '../../kernel/lang.ts'
import { Source } from '../../kernel/source.ts'
import { formatNumber, read } from '../../ui/languages.ts'
import { Facts } from '../../ui/layout.tsx'
import { DataTable } from '../../ui/table.tsx'
import { type ActKey, isActKey } from './messages.ts'
import type { Words } from './words.ts'

/** Shown in sections of their own, or said by the page's head. */
const ELSEWHERE: ReadonlySet<string> = new Set(['type', 'sources', 'confidence', 'note', 'otherDates'])
const STATES: ReadonlySet<string> = new Set(['state', 'host', 'states'])
const INSTRUMENTS: ReadonlySet<string> = new Set(['instrument', 'instruments'])
const BODIES: ReadonlySet<string> = new Set(['body', 'parent', 'organ'])
const CODES: ReadonlySet<string> = new Set([
  'mechanism',
  'obligation',
  'conference',
  'iso2',
  'term',
  'paperSections',
  'group',
  'verifiedParts',
  'address',
  'actorRole',
  'standing',
])
/** Texts as deposited, in the language of the deposit. */
const ORIGINAL: ReadonlySet<string> = new Set(['text', 'city', 'place'])
const TERMS: Readonly<Record<string, string>> = { threats: 'threat', principles: 'principle', situations: 'situation' }

export function BodyWords({ body, words }: { readonly body: ActBody; readonly words: Words }) {
  if (body.type === 'act.corrected/v1' && body.replacement !== null) return <Correction body={body} words={words} />
  const tables = Object.entries(body).flatMap(([name, value]) => (isTable(value) ? [{ name, rows: value }] : []))
  return (
    <>
      <Facts items={factsOf(body, words, new Set([...ELSEWHERE, ...tables.map(({ name }) => name)]))} />
      {tables
        .filter(({ name }) => !ELSEWHERE.has(name))
        .map(({ name, rows }) => (
          <Rows name={name} rows={rows} words={words} />
        ))}
    </>
  )
}

/** What should have stood is shown whole, in the order in which acts of its type are read. */
function Correction({ body, words }: { readonly body: BodyOf<'act.corrected/v1'>; readonly words: Words }) {
  const { replacement, ...rest } = body
  const read = readBody(replacement)
  return (
    <>
      <Facts items={factsOf(rest, words, ELSEWHERE)} />
      <h3>{words.a('member_replacement')}</h3>
      {read.ok ? <BodyWords body={read.body} words={words} /> : <Facts items={factsOf(replacement ?? {}, words)} />}
    </>
  )
}

type Members = Readonly<Record<string, unknown>>

/** A list of several things of one kind, each with members of its own: steps, readings, groupings. */
const isTable = (value: unknown): value is readonly Members[] =>
  Array.isArray(value) && value.length > 0 && value.every(one => typeof one === 'object' && one !== null && !Array.isArray(one))

function Rows({ name, rows, words }: { readonly name: string; readonly rows: readonly Members[]; readonly words: Words }) {
  const label = labelOf(name, rows, words)
  const said = (row: Members) => Object.keys(row).filter(name => !(Array.isArray(row[name]) && row[name].length === 0))
  const members = [...new Set(rows.flatMap(said))]
  return (
    <>
      <h3>{label}</h3>
      <DataTable
        reading={words.reading}
        caption={label}
        quietCaption
        columns={members.map(member => ({
          key: member,
          label: labelOf(member, rows[0]?.[member], words),
          cell: (row: Members) => (row[member] === undefined ? '' : inWords(member, row[member], words)),
        }))}
        rows={rows}
      />
    </>
  )
}

function factsOf(members: object, words: Words, left: ReadonlySet<string> = new Set()) {
  return Object.entries(members)
    .filter(([name, value]) => value !== undefined && !left.has(name) && !(Array.isArray(value) && value.length === 0))
    .map(([name, value]) => ({ term: labelOf(name, value, words), detail: inWords(name, value, words) }))
}

function labelOf(name: string, value: unknown, words: Words): string {
  const key = name === 'forms' && !Text4.safeParse(value).success ? 'member_nameForms' : `member_${name}`
  return isActKey(key) ? words.a(key) : name
}

function inWords(name: string, value: unknown, words: Words): Child {
  const { a, lang } = words
  if (value === null || value === undefined) return name === 'replacement' ? a('value_replacementNone') : a('value_notKnown')
  if (typeof value === 'boolean') return a(value ? 'value_yes' : 'value_no')
  if (typeof value === 'number') return formatNumber(lang, value, { useGrouping: false })
  if (typeof value === 'string') return textInWords(name, value, words)
  if (Array.isArray(value)) return listInWords(name, value, words)
  if (typeof value !== 'object') return String(value)
  const text = Text4.safeParse(value)
  if (text.success) return read(lang, text.data)
  if (name === 'forms') return formsInWords(value, words)
  return <Facts items={factsOf(value, words)} />
}

/** The name forms of the reader's language alone. */
function formsInWords(forms: object, { lang }: Words): Child {
  const own: unknown = Object.entries(forms).find(([of]) => of === lang)?.[1]
  if (typeof own !== 'object' || own === null) return ''
  return Object.entries(own)
    .filter(([form]) => form !== 'agree')
    .map(([, text]) => String(text))
    .join(' · ')
}

function listInWords(name: string, values: readonly unknown[], words: Words): Child {
  if (name === 'sources') return <SourceList sources={values} words={words} />
  if (values.every(value => typeof value === 'string'))
    return (
      <>
        {values.map((value, i) => (
          <>
            {i > 0 && ' · '}
            {textInWords(name, value, words)}
          </>
        ))}
      </>
    )
  return (
    <ol>
      {values.map(value => (
        <li>{inWords(name, value, words)}</li>
      ))}
    </ol>
  )
}

function textInWords(name: string, text: string, words: Words): Child {
  const { a, reading, lang } = words
  if (STATES.has(name)) return text === 'all' ? a('value_allStates') : <StateLink id={text} words={words} />
  if (INSTRUMENTS.has(name)) return <InstrumentLink id={text} words={words} />
  if (BODIES.has(name) && words.body(text) !== text) return <BodyLink id={text} words={words} />
  if (name === 'acts' || name === 'corrects')
    return (
      <a href={reading.href(`/acts/${text}`)}>
        <code>{text}</code>
      </a>
    )
  const vocabulary = TERMS[name]
  if (vocabulary !== undefined) return words.term(vocabulary, text)
  if (name === 'officialTitles' || name === 'ownNames') return words.value('lang', text)
  const key = `value_${name}_${text}`
  if (isActKey(key)) return a(key)
  const day = PartialDate.safeParse(text)
  if (day.success && name !== 'threshold' && name !== 'secretariatPeriod') return words.date(day.data)
  const duration = durationInWords(text, words)
  if (duration !== null) return duration
  if (name === 'address') return <SourceLink address={text} />
  if (CODES.has(name)) return <code>{text}</code>
  return ORIGINAL.has(name) || lang === 'en' ? text : <span lang="en">{text}</span>
}

const DURATIONS: Readonly<Record<string, ActKey>> = {
  H: 'duration_hours',
  D: 'duration_days',
  M: 'duration_months',
  Y: 'duration_years',
}

/** `P30D`, `P6M`, `P1Y`, `PT24H`: what clauses count in. */
function durationInWords(text: string, { a }: Words): string | null {
  const found = /^P(?:(\d{1,4})([DMY])|T(\d{1,4})(H))$/.exec(text)
  const key = DURATIONS[found?.[2] ?? found?.[4] ?? '']
  if (!found || key === undefined) return null
  const count = Number(found[1] ?? found[3])
  return count === 0 ? a('duration_none') : a(key, { count })
}

type OfId = { readonly id: string; readonly words: Words }

export const StateLink = ({ id, words }: OfId) => <a href={words.reading.href(`/states/${id}`)}>{words.state(id)}</a>
export const InstrumentLink = ({ id, words }: OfId) => (
  <a href={words.reading.href(`/instruments/${id}`)}>
    <i class="title">{words.instrument(id)}</i>
  </a>
)
export const BodyLink = ({ id, words }: OfId) => <a href={words.reading.href(`/bodies/${id}`)}>{words.bodyInFull(id)}</a>

/** A link where the source has a web address; a citation where it has none. */
export function SourceLink({ address }: { readonly address: string }) {
  if (!/^https?:\/\//.test(address)) return <cite>{address}</cite>
  const shown = address.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
  return (
    <a href={address} rel="noreferrer nofollow external">
      {shown.length > 90 ? `${shown.slice(0, 88)}…` : shown}
    </a>
  )
}

/** Sources of a part of an act, such as one step of a mechanism. */
function SourceList({ sources, words }: { readonly sources: readonly unknown[]; readonly words: Words }) {
  const read = sources.flatMap(source => Source.safeParse(source).data ?? [])
  return (
    <>
      {read.map(({ address, part }, i) => (
        <>
          {i > 0 && <br />}
          <SourceLink address={address} />
          {part !== undefined && <> ({words.lang === 'en' ? part : <span lang="en">{part}</span>})</>}
        </>
      ))}
    </>
  )
}

/** The days a partial date can mean, in a sentence; null for a whole day. */
export function spanInWords(day: PartialDate, { t, date }: Words): string | null {
  if (day.length === 10) return null
  const { earliest, latest } = interval(day)
  return t(day.length === 7 ? 'whenLawMonth' : 'whenLawYear', { from: date(earliest), to: date(latest) })
}
