/**
 * Every file of a release that follows from the acts: tables, codebook, data package, and what people read first. The same acts, the
 * same day and the same version give the same bytes; no clock is asked.
 */
import { utf8 } from '@hemicycle/log'
import type { RecordedAct } from '../register/projection.ts'
import { csvText } from '../ui/csv.ts'
import { LANGS } from '../ui/languages.ts'
import { codebookCsv, codebookMarkdown, type Described } from './codebook.ts'
import { dataPackage } from './data-package.ts'
import { fileNote, type ReleaseFacts } from './manifest.ts'
import { attributionsCsv, citationFile, readme, releaseTitle } from './prose.ts'
import type { Dataset } from './table.ts'

/** Folder of the log within a release. */
export const LOG_FOLDER = 'log'

/** By path. `datasets` in the order in which their tables are shown. */
export function releaseFiles(
  facts: ReleaseFacts,
  acts: readonly RecordedAct[],
  datasets: readonly Dataset[],
): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  const put = (path: string, text: string) => {
    const bytes = utf8(text)
    files.set(path, bytes)
    return fileNote(path, bytes)
  }
  const tables: readonly Described[] = datasets.flatMap(({ words, tables: of }) =>
    of(acts, facts.log.size, facts.on).map(table => ({ table, words })),
  )
  const printed = tables.map(one => {
    const { name, columns, rows } = one.table
    return { ...one, file: put(`data/${name}.csv`, csvText({ columns: columns.map(column => column.name), rows })) }
  })
  put('codebook.csv', codebookCsv(tables))
  for (const lang of LANGS) put(`codebook.${lang}.md`, codebookMarkdown(tables, lang))
  put('datapackage.json', dataPackage(facts, releaseTitle(facts, 'en'), printed))
  put('README.md', readme(facts))
  put('CITATION.cff', citationFile(facts))
  put('attributions.csv', attributionsCsv(facts))
  return files
}
