/** Checks an edition without loading it: the same reader, its findings as lines `file:line:column  rule  text`. */
import type { Finding } from '../kernel/problem.ts'
import { readEdition } from './read-edition.ts'

export type EditionCheck = { readonly ok: boolean; readonly lines: readonly string[] }

export async function checkEdition(folder: string): Promise<EditionCheck> {
  const read = await readEdition(folder)
  if (!read.ok) return { ok: false, lines: findingLines(read.findings) }
  const { report } = read
  const rows = Object.values(report.rows).reduce((sum, n) => sum + n, 0)
  return {
    ok: true,
    lines: [
      ...report.refusals.map(refusal => `${refusal.place}  refused  ${refusal.key}: ${refusal.reason}`),
      ...findingLines(report.warnings),
      `${read.edition.id} ${read.edition.version}: ${rows} rows in ${Object.keys(report.rows).length} files, ${read.acts.length} acts, ${report.refusals.length} rows refused, ${report.warnings.length} warnings.`,
    ],
  }
}

/** In the order of files and lines, each problem once. */
export function findingLines(findings: readonly Finding[]): readonly string[] {
  const parts = (pointer: string) => {
    const found = /^(.*?):(\d+):(\d+)$/.exec(pointer)
    return { file: found?.[1] ?? pointer, line: Number(found?.[2] ?? 0), column: Number(found?.[3] ?? 0) }
  }
  const ordered = findings.toSorted((a, b) => {
    const [x, y] = [parts(a.pointer), parts(b.pointer)]
    return x.file < y.file ? -1 : x.file > y.file ? 1 : x.line - y.line || x.column - y.column
  })
  return [...new Set(ordered.map(found => `${found.pointer}  ${found.rule}  ${found.detail}`))]
}
