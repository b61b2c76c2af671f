/** What people read first: README.md in four languages, CITATION.cff, and the table of attributions. */
import { csvText } from '../ui/csv.ts'
import { formatDate, LANGS, type Lang, read, translator } from '../ui/languages.ts'
import type { ReleaseFacts } from './manifest.ts'
import { MANIFEST } from './manifest.ts'
import { releaseWords } from './messages.ts'

const NAME = 'Hemicycle'
const shortRoot = (root: string) => root.slice(0, 8)

export const releaseTitle = ({ edition, on }: ReleaseFacts, lang: Lang) =>
  translator(lang, releaseWords)('title', { name: NAME, edition: read(lang, edition.name), day: formatDate(lang, on) })

/** One sentence, alike on every day on which it is read. */
const citation = (facts: ReleaseFacts, lang: Lang) =>
  `${releaseTitle(facts, lang)}. ${facts.log.recordedAt.slice(0, 4)}. ${facts.log.origin}, ${facts.log.size}, ${facts.log.root}.`

export const readme = (facts: ReleaseFacts): string => `${LANGS.map(lang => section(facts, lang)).join('\n\n---\n\n')}\n`

function section(facts: ReleaseFacts, lang: Lang): string {
  const t = translator(lang, releaseWords)
  const { log, on, edition } = facts
  const words = {
    day: formatDate(lang, on),
    size: log.size,
    root: shortRoot(log.root),
    recorded: formatDate(lang, log.recordedAt.slice(0, 10) as ReleaseFacts['on']),
  }
  const files = [
    ['data/', t('fileTables')],
    [`codebook.csv, codebook.${lang}.md`, t('fileCodebook')],
    ['datapackage.json', t('filePackage')],
    ['log/', t('fileLog')],
    [MANIFEST, t('fileManifest')],
    ['CITATION.cff', t('fileCitation')],
    ['attributions.csv', t('fileAttributions')],
  ]
  return [
    `# ${releaseTitle(facts, lang)}`,
    t('lead', words),
    `## ${t('filesHead')}`,
    files.map(([path, means]) => `- \`${path}\`: ${means}`).join('\n'),
    `## ${t('readHead')}`,
    [t('ruleEmpty'), t('ruleDates'), t('ruleBound'), t('ruleQuote')].map(rule => `- ${rule}`).join('\n'),
    `## ${t('verifyHead')}`,
    t('verifyText'),
    `## ${t('citeHead')}`,
    citation(facts, lang),
    `## ${t('licenceHead')}`,
    t('licenceText', { licence: edition.licence }),
  ].join('\n\n')
}

/** Citation File Format 1.2.0. JSON's strings are strings of YAML. */
export function citationFile(facts: ReleaseFacts): string {
  const t = translator('en', releaseWords)
  const { log, on, edition } = facts
  const said = JSON.stringify
  return `${[
    'cff-version: 1.2.0',
    `message: ${said(t('citeMessage'))}`,
    'type: dataset',
    `title: ${said(releaseTitle(facts, 'en'))}`,
    'authors:',
    `  - name: ${said(`${NAME}, ${edition.name.en}`)}`,
    `version: ${said(`${on}+${log.size}`)}`,
    `date-released: ${log.recordedAt.slice(0, 10)}`,
    `license: ${edition.licence}`,
    `abstract: ${said(t('abstract'))}`,
    'identifiers:',
    '  - type: other',
    `    value: ${said(`${log.origin} ${log.size} ${log.root}`)}`,
    `    description: ${said(t('fileLog'))}`,
  ].join('\n')}\n`
}

export const attributionsCsv = ({ edition }: ReleaseFacts): string =>
  csvText({
    columns: ['name', 'address', 'terms'],
    rows: edition.attributions.map(({ name, address, terms }) => [name, address, terms]),
  })
