/** The edition's vocabulary: its kinds of term, and the terms of one kind with their definitions. */
import type { Text4 } from '../../kernel/lang.ts'
import type { CsvTable } from '../../ui/csv.ts'
import { read, type Translate, translator } from '../../ui/languages.ts'
import { Page } from '../../ui/layout.tsx'
import { ConfidenceMark } from '../../ui/marks.tsx'
import { DataTable } from '../../ui/table.tsx'
import type { Term } from './catalogue.ts'
import { type VocabularyKey, vocabularyWords } from './messages.ts'
import { ActLink, WingPages } from './pieces.tsx'
import type { Words } from './words.ts'

/** Terms by kind, kinds by their code, terms in the order of the edition. */
export type Kinds = ReadonlyMap<string, readonly Term[]>

export const vocabularyVoice = ({ lang }: Words): Translate<VocabularyKey> => translator(lang, vocabularyWords)

const isKey = (key: string): key is VocabularyKey => Object.hasOwn(vocabularyWords.en, key)
const kindName = (kind: string, words: Words) => {
  const key = `kind_${kind}`
  return isKey(key) ? vocabularyVoice(words)(key) : kind
}

export function VocabularyPage({ kinds, words }: { readonly kinds: Kinds; readonly words: Words }) {
  const { reading } = words
  const v = vocabularyVoice(words)
  return (
    <Page
      reading={reading}
      title={v('vocabularyTitle')}
      wing="architecture"
      lead={v('vocabularyLead')}
      dayBar={false}
      formats={['json']}
      notKnown={<p>{v('vocabularyNotKnown')}</p>}
    >
      <WingPages words={words} here="/vocabulary" />
      <DataTable
        reading={reading}
        caption={v('vocabularyTitle')}
        quietCaption
        columns={[
          {
            key: 'kind',
            label: v('vocabularyKind'),
            cell: ([kind]) => <a href={reading.href(`/vocabulary/${kind}`)}>{kindName(kind, words)}</a>,
          },
          { key: 'terms', label: v('vocabularyTerms'), kind: 'number', cell: ([, terms]) => words.number(terms.length) },
        ]}
        rows={[...kinds]}
      />
    </Page>
  )
}

export function VocabularyOfKindPage({
  kind,
  terms,
  words,
}: {
  readonly kind: string
  readonly terms: readonly Term[]
  readonly words: Words
}) {
  const { reading, lang } = words
  const v = vocabularyVoice(words)
  return (
    <Page
      reading={reading}
      title={kindName(kind, words)}
      kicker={v('vocabularyTitle')}
      wing="architecture"
      lead={v('vocabularyCount', { count: terms.length })}
      crumbs={[{ label: v('vocabularyTitle'), href: '/vocabulary' }]}
      dayBar={false}
      formats={['json', 'csv', 'jsonld']}
      notKnown={<p>{v('vocabularyNotKnown')}</p>}
    >
      <DataTable
        reading={reading}
        caption={kindName(kind, words)}
        quietCaption
        columns={[
          {
            key: 'term',
            label: v('vocabularyTerm'),
            cell: ({ act, body }) => (
              <ActLink words={words} act={act}>
                {read(lang, body.names)}
              </ActLink>
            ),
          },
          { key: 'definition', label: v('vocabularyDefinition'), cell: ({ body }) => read(lang, body.definitions) },
          { key: 'id', label: v('vocabularyId'), cell: ({ body }) => <code>{body.term}</code> },
          {
            key: 'confidence',
            label: words.t('confidence'),
            kind: 'mark',
            cell: ({ body }) => <ConfidenceMark reading={reading} confidence={body.confidence} />,
          },
        ]}
        rows={terms}
        rowId={({ body }) => body.term}
      />
    </Page>
  )
}

const termJson = ({ act, body }: Term) => ({
  id: act,
  term: body.term,
  names: body.names,
  definitions: body.definitions,
  agenda: body.agenda,
  paperSections: body.paperSections,
  confidence: body.confidence,
  sources: body.sources,
})

export const vocabularyJson = (kinds: Kinds) => ({
  kinds: [...kinds].map(([kind, terms]) => ({ kind, terms: terms.length })),
})
export const vocabularyOfKindJson = (kind: string, terms: readonly Term[]) => ({ kind, terms: terms.map(termJson) })

const inAll = (member: string) => ['en', 'es', 'pt', 'fr'].map(lang => `${member}_${lang}`)
const allOf = ({ en, es, pt, fr }: Text4) => [en, es, pt, fr]

export const vocabularyOfKindCsv = (kind: string, terms: readonly Term[]): CsvTable => ({
  columns: ['kind', 'term', ...inAll('name'), ...inAll('definition'), 'agenda', 'confidence', 'id'],
  rows: terms.map(({ act, body }) => [
    kind,
    body.term,
    ...allOf(body.names),
    ...allOf(body.definitions),
    body.agenda,
    body.confidence,
    act,
  ]),
})
