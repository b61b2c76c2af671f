/** What the register refuses, and in which words. */
import { type Finding, Problem } from '../kernel/problem.ts'

/** The log on disk is not what was committed. The register stops: it repairs nothing by itself. */
export class LogDamaged extends Error {
  override readonly name = 'LogDamaged'
  readonly place: string
  constructor(place: string, found: string, expected: string) {
    super(
      `${place}: found ${found}, expected ${expected}. The register does not start from a log that differs from what it committed: run "hemicycle verify" on the folder, and restore the file from a mirror or a backup.`,
    )
    this.place = place
  }
}

/** Whoever starts the register must change something first. The sentence says what. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

export const refused = (findings: readonly Finding[]) =>
  new Problem({
    type: '/problems/act-refused',
    title: 'The act was not recorded',
    status: 422,
    detail: findings.length === 1 ? (findings[0]?.detail ?? '') : `${findings.length} findings. Nothing was recorded.`,
    findings,
  })
