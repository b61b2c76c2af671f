/** What somebody may have meant who mistyped a code or a name: few letters apart, or one within the other. */
import { plain } from './plain-text.ts'

export type Candidate = { readonly id: string; readonly names: readonly string[] }

const MOST = 5

/** Ids nearest to what was asked for, best first. Accents and capitals do not count; an over-long text is read only so far. */
export function nearest(asked: string, candidates: Iterable<Candidate>): string[] {
  const wanted = plain(asked.slice(0, 80))
  const scored = [...candidates].map(({ id, names }) => ({
    id,
    apart: Math.min(...names.map(name => distance(wanted, plain(name)))),
  }))
  return scored
    .filter(({ apart }) => apart <= Math.max(2, wanted.length * 0.6))
    .toSorted((a, b) => a.apart - b.apart || a.id.localeCompare(b.id))
    .slice(0, MOST)
    .map(({ id }) => id)
}

/** Letters to change, add or drop between two plain texts; a text that lies within the other counts as near. */
export function distance(a: string, b: string): number {
  if (a === b) return 0
  if (a.length >= 3 && (b.includes(a) || a.includes(b))) return 1 + Math.abs(a.length - b.length) / 100
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same))
    }
    row = next
  }
  return row[b.length] ?? a.length
}
