/** Families of instruments: all of them, and one drawn on an axis of time, with the same as a list. */
import { raw } from 'hono/html'
import type { Child } from 'hono/jsx'
import type { InstrumentId } from '../../kernel/ids.ts'
import { read } from '../../ui/languages.ts'
import { Page } from '../../ui/layout.tsx'
import { type Column, DataTable } from '../../ui/table.tsx'
import { isLater } from './answers.ts'
import type { Relation } from './catalogue.ts'
import { relationWords } from './clauses.ts'
import {
  type DirectLine,
  directLine,
  type Family,
  type FamilyGraph,
  graphOf,
  keyOf,
  type Node,
  STRANDS,
  strandOf,
} from './families.ts'
import { familyDrawings } from './family-drawing.ts'
import { ActLink, BodyLink, Evidence, InstrumentLink, WingPages } from './pieces.tsx'
import type { Neighbours } from './questions.ts'
import type { Words } from './words.ts'

type OfWords = { readonly words: Words }

const LEGEND = {
  attached: 'lineageLegend_attached',
  succession: 'lineageLegend_succession',
  descent: 'lineageLegend_descent',
  other: 'lineageLegend_other',
} as const

const yearsOf = ({ members }: Family) => members.flatMap(({ adopted }) => (adopted.body.on ? [adopted.body.on.slice(0, 4)] : []))

export function LineagesPage({
  families,
  alone,
  neighbours,
  words,
}: OfWords & {
  readonly families: readonly Family[]
  /** Instruments of no family. */
  readonly alone: readonly InstrumentId[]
  readonly neighbours: Neighbours
}) {
  const { t, reading } = words
  const columns: readonly Column<Family>[] = [
    {
      key: 'family',
      label: t('lineageFamily'),
      cell: ({ members: [oldest, ...others] }) =>
        oldest && (
          <a href={reading.href(`/lineage/${oldest.id}`)}>
            {t('lineageFamilyName', { name: words.instrument(oldest.id), count: others.length })}
          </a>
        ),
    },
    {
      key: 'years',
      label: t('lineageSpan'),
      kind: 'day',
      cell: family => {
        const years = yearsOf(family)
        return `${years[0] ?? ''}–${years.at(-1) ?? ''}`
      },
    },
    {
      key: 'members',
      label: t('lineageMembers'),
      cell: ({ members }) =>
        words.some(
          members.map(({ id }) => words.instrument(id)),
          6,
        ),
    },
    {
      key: 'kinds',
      label: t('lineageKinds'),
      cell: ({ within }) =>
        STRANDS.flatMap(strand => {
          const count = within.filter(relation => strandOf(relation) === strand).length
          return count === 0 ? [] : [`${t(LEGEND[strand])}: ${words.number(count)}`]
        }).join(t('listSeparator')),
    },
  ]
  const undated = families.flatMap(({ within }) => within).filter(({ body }) => body.since === null).length
  return (
    <Page
      reading={reading}
      title={t('lineageTitle')}
      wing="architecture"
      lead={t('lineageLead')}
      {...neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          <p>{t('lineageCompiled')}</p>
          {undated > 0 && <p>{t('lineageNotKnown', { count: undated })}</p>}
        </>
      }
    >
      <WingPages words={words} here="/lineage" />
      <p>{t('lineageKindsRule')}</p>
      <DataTable
        reading={reading}
        caption={t('lineageFamilies', { count: families.length })}
        columns={columns}
        rows={families}
        rowId={({ members }) => members[0]?.id ?? ''}
      />
      <details class="more">
        <summary>{t('lineageAlone', { count: alone.length })}</summary>
        <ul class="lines">
          {alone.map(id => (
            <li>
              <InstrumentLink words={words} id={id} />
            </li>
          ))}
        </ul>
      </details>
    </Page>
  )
}

export function LineagePage({
  family,
  focus,
  neighbours,
  words,
}: OfWords & { readonly family: Family; readonly focus: InstrumentId; readonly neighbours: Neighbours }) {
  const { t, reading } = words
  const name = words.instrument(focus)
  const { members, within, leadingOn, bodies } = family
  const line = directLine(family, focus)
  const carrying = bodies.filter(({ body }) => body.kind === 'executing-body')
  const otherBodies = bodies.filter(({ body }) => body.kind !== 'executing-body')
  const leads = [...leadingOn, ...otherBodies]
  const undated = [...within, ...leads, ...carrying].filter(({ body }) => body.since === null).length
  return (
    <Page
      reading={reading}
      title={t('lineageOf', { name })}
      wing="architecture"
      lead={members.length > 1 ? t('lineageKindsRule') : t('lineageNone')}
      crumbs={[{ label: t('lineageTitle'), href: '/lineage' }]}
      {...neighbours}
      formats={['json', 'csv']}
      notKnown={
        <>
          <p>{t('lineageCompiled')}</p>
          {undated > 0 && <p>{t('lineageNotKnown', { count: undated })}</p>}
        </>
      }
    >
      <WingPages words={words} />
      <p>
        <InstrumentLink words={words} id={focus} />
      </p>
      <h2>{t('lineagePicture')}</h2>
      <Direct words={words} family={family} focus={focus} line={line} />
      <Picture words={words} graph={graphOf(family, words.catalogue)} focus={focus} family={family} line={line} />
      <h2>{t('lineageList')}</h2>
      <Members words={words} family={family} focus={focus} carrying={carrying} />
      {leads.length > 0 && (
        <>
          <h2>{t('lineageRelationsOut')}</h2>
          <p>{t('lineageRelationsOutLead')}</p>
          <DataTable
            reading={reading}
            caption={t('lineageRelationsOut')}
            quietCaption
            columns={relationColumns(words)}
            rows={leads.toSorted((a, b) => (a.body.since ?? '9999').localeCompare(b.body.since ?? '9999'))}
          />
        </>
      )}
    </Page>
  )
}

const nameOf = (end: Relation['body']['from'], words: Words) =>
  'instrument' in end ? words.instrument(end.instrument) : shortName(end.body, words)

const shortName = (id: Parameters<Words['body']>[0], words: Words) => {
  const names = words.catalogue.bodies.get(id)?.body.shortNames
  return names ? read(words.lang, names) : id
}

/** From what it descends and what descends from it, the oldest first. */
function Direct({
  words,
  family,
  focus,
  line,
}: OfWords & { readonly family: Family; readonly focus: InstrumentId; readonly line: DirectLine }) {
  const { t } = words
  const named = (ids: ReadonlySet<InstrumentId>) =>
    words.list(family.members.flatMap(({ id }) => (ids.has(id) ? [words.instrument(id)] : [])))
  return (
    <p>
      {line.above.size > 0 && `${t('lineageItself', { name: words.instrument(focus), names: named(line.above) })} `}
      {line.below.size > 0 && `${t('lineageFromIt', { names: named(line.below) })} `}
      {line.above.size + line.below.size > 0 && t('lineageDirect')}
    </p>
  )
}

function Picture({
  words,
  graph,
  focus,
  family,
  line,
}: OfWords & {
  readonly graph: FamilyGraph
  readonly focus: InstrumentId
  readonly family: Family
  readonly line: DirectLine
}) {
  const { t, reading } = words
  const named = (node: Node) => (node.type === 'instrument' ? words.instrument(node.id) : shortName(node.id, words))
  const years = yearsOf(family)
  return (
    <>
      {raw(
        familyDrawings({
          graph,
          on: reading.on,
          focus: keyOf({ type: 'instrument', id: focus }),
          line: new Set([focus, ...line.above, ...line.below].map(id => keyOf({ type: 'instrument', id }))),
          label: t('lineagePictureLabel', {
            name: words.instrument(focus),
            count: family.members.length,
            first: years[0] ?? '?',
            last: years.at(-1) ?? '?',
          }),
          nameOf: named,
          aloudOf: (node, later) =>
            t(later ? 'lineageNodeLater' : 'lineageNode', {
              year: node.on?.slice(0, 4) ?? t('lineageYearUnknown'),
              name: node.type === 'instrument' ? named(node) : words.body(node.id),
            }),
          hrefOf: node => reading.href(node.type === 'instrument' ? `/instruments/${node.id}` : `/bodies/${node.id}`),
          edgeName: ({ relation: { body } }) =>
            t('lineageEdge', {
              from: nameOf(body.from, words),
              relation: relationWords(body.kind, 'out', words),
              to: nameOf(body.to, words),
            }),
        }),
      )}
      <ul class="strands">
        {STRANDS.map(strand => (
          <li>
            {raw(`<svg class="strand" viewBox="0 0 44 12" aria-hidden="true"><path class="${strand}" d="M1 6H43"/></svg>`)}
            {t(LEGEND[strand])}
          </li>
        ))}
        <li>{t('lineageLegend_body')}</li>
        <li>{t('lineageLegend_day')}</li>
      </ul>
    </>
  )
}

/** The picture in words: each member with its day and what it rests on, by act and source. */
function Members({
  words,
  family,
  focus,
  carrying,
}: OfWords & { readonly family: Family; readonly focus: InstrumentId; readonly carrying: readonly Relation[] }) {
  const { t, reading } = words
  const rests = (id: InstrumentId) =>
    [...family.within, ...carrying].filter(({ body: { from } }) => 'instrument' in from && from.instrument === id)
  return (
    <ol class="lineage">
      {family.members.map(({ id, adopted }) => (
        <li id={id} aria-current={id === focus ? 'true' : undefined}>
          <p>
            {adopted.body.on === null ? t('dayNotKnown') : words.date(adopted.body.on)}
            {isLater(adopted.body.on, reading.on) && <small>{` (${t('actLater')})`}</small>}
            {' · '}
            <InstrumentLink words={words} id={id} />
            {` · ${words.term('form', adopted.body.form)}`}
          </p>
          {rests(id).length > 0 && (
            <ul>
              {rests(id).map(relation => (
                <li>
                  {`${relationWords(relation.body.kind, 'out', words)} `}
                  <End words={words} end={relation.body.to} />
                  {' · '}
                  <Stated words={words} relation={relation} />
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  )
}

const End = ({ words, end }: OfWords & { readonly end: Relation['body']['from'] }): Child =>
  'instrument' in end ? <InstrumentLink words={words} id={end.instrument} /> : <BodyLink words={words} id={end.body} />

/** The act that states it, and where that can be checked. */
const Stated = ({ words, relation: { act, body } }: OfWords & { readonly relation: Relation }): Child => (
  <>
    <ActLink words={words} act={act}>
      {body.since === null ? words.t('act') : words.date(body.since)}
    </ActLink>
    {' · '}
    <Evidence words={words} sources={body.sources} confidence={body.confidence} note={body.note} />
  </>
)

function relationColumns(words: Words): readonly Column<Relation>[] {
  const { t } = words
  return [
    { key: 'from', label: t('lineageFrom'), cell: ({ body }) => <End words={words} end={body.from} /> },
    { key: 'kind', label: t('lineageIs'), cell: ({ body }) => relationWords(body.kind, 'out', words) },
    { key: 'to', label: t('lineageTo'), cell: ({ body }) => <End words={words} end={body.to} /> },
    {
      key: 'since',
      label: t('lineageSince'),
      cell: relation => <Stated words={words} relation={relation} />,
    },
  ]
}
