/** The addresses of the register for people who write programs; made from the same operations as the machine description. */
import { Facts, Page } from '../../ui/layout.tsx'
import { exampleAddress, type Form, type Operation, type OperationSet, queryOf, wordOf, wordsInPath } from '../../ui/operation.ts'
import { DataTable } from '../../ui/table.tsx'
import { referenceWords } from './messages.ts'
import type { Words } from './words.ts'

const NAME: Readonly<Record<Form, string>> = {
  html: 'HTML',
  json: 'JSON',
  csv: 'CSV',
  jsonld: 'JSON-LD',
  text: 'text/plain',
  bytes: 'octet-stream',
  atom: 'Atom',
  ics: 'iCalendar',
}

type Sets = readonly OperationSet[]
type Listed = { readonly operation: Operation; readonly set: OperationSet }

const listed = (sets: Sets): readonly Listed[] => sets.flatMap(set => set.operations.map(operation => ({ operation, set })))

const saying =
  ({ lang }: Words, { words }: OperationSet) =>
  (key: string) =>
    wordOf(lang, key, [words, referenceWords]) ?? key

/** The first example in the form a person reads, or in the only one there is. */
const exampleOf = (operation: Operation) => exampleAddress(operation, operation.examples[0], operation.forms[0] ?? 'html')

export const addressesJson = (sets: Sets, words: Words) => ({
  addresses: listed(sets).map(({ operation, set }) => ({
    path: operation.path,
    wing: set.wing,
    answer: saying(words, set)(`address_${operation.path}`),
    forms: operation.forms,
    query: Object.keys(queryOf(operation, set).shape),
    example: exampleOf(operation),
  })),
})

export function ApiPage({ sets, words }: { readonly sets: Sets; readonly words: Words }) {
  const { t, reading } = words
  return (
    <Page
      reading={reading}
      title={t('apiTitle')}
      lead={<p>{t('apiLead')}</p>}
      wing="register"
      dayBar={false}
      formats={['json']}
      notKnown={null}
    >
      <h2>{t('apiForms')}</h2>
      <p>{t('apiFormSuffix')}</p>
      <Facts
        items={[
          { term: <code>on</code>, detail: t('apiFormOn') },
          { term: <code>at</code>, detail: t('apiFormAt') },
          { term: <code>lang</code>, detail: t('apiFormLang') },
        ]}
      />
      <p>{t('apiFormOpens')}</p>
      <p>
        <a href="/api/openapi.json" type="application/json">
          {t('apiMachine')}
        </a>
        {' · '}
        <a href={reading.href('/problems')}>{t('problemsTitle')}</a>
      </p>
      <p>{t('apiErrors')}</p>
      <h2>{t('apiAddresses')}</h2>
      {sets.map(set => (
        <WingAddresses set={set} words={words} />
      ))}
    </Page>
  )
}

function WingAddresses({ set, words }: { readonly set: OperationSet; readonly words: Words }) {
  const { t, reading } = words
  const say = saying(words, set)
  return (
    <DataTable
      reading={reading}
      caption={reading.t(`wing_${set.wing}`)}
      columns={[
        {
          key: 'path',
          label: t('apiAddress'),
          cell: operation => (
            <a href={exampleOf(operation)}>
              <code>{operation.path}</code>
            </a>
          ),
        },
        { key: 'answer', label: t('apiAnswer'), cell: ({ path }) => say(`address_${path}`) },
        { key: 'words', label: t('apiWords'), cell: operation => <WordList operation={operation} set={set} words={words} /> },
        {
          key: 'forms',
          label: t('apiAs'),
          cell: operation => (
            <>
              {operation.forms.map((form, n) => (
                <>
                  {n > 0 && ', '}
                  <a href={exampleAddress(operation, operation.examples[0], form)}>{NAME[form]}</a>
                </>
              ))}
            </>
          ),
        },
      ]}
      rows={set.operations}
    />
  )
}

/** What path and query take, beside what every address does. */
function WordList({
  operation,
  set,
  words,
}: {
  readonly operation: Operation
  readonly set: OperationSet
  readonly words: Words
}) {
  const say = saying(words, set)
  const names = [...wordsInPath(operation.path), ...Object.keys(operation.query?.shape ?? {})]
  if (names.length === 0) return null
  return (
    <details>
      <summary>{words.t('apiWordCount', { count: names.length })}</summary>
      <dl class="words">
        {names.map(name => (
          <div>
            <dt>
              <code>{name}</code>
            </dt>
            <dd>{say(`word_${name}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
