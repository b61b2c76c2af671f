/**
 * What is said when something cannot be done: findings from rules, problems for readers.
 *
 * Source  RFC 9457 (problem details). `findings` is our own extension member.
 */

/** One thing that a check found. Rules return these and do not throw. */
export type Finding = {
  /** Stable name of the rule, e.g. `deposit-before-adoption`. */
  readonly rule: string
  /** Where: a JSON pointer into what was handed in, or `file:line:column`. Empty when it is about the whole. */
  readonly pointer: string
  readonly severity: 'error' | 'warning'
  /** What was found, what was expected, what to do. One or two sentences. */
  readonly detail: string
  /** The article the rule comes from, where there is one. */
  readonly article?: string
}

export type ProblemBody = {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail: string
  readonly findings?: readonly Finding[]
  /** Nearest ids to what was asked for, best first. */
  readonly suggestions?: readonly string[]
}

/** Thrown by routes and by the register's door; anything else that is thrown is a bug. */
export class Problem extends Error {
  readonly body: ProblemBody
  constructor(body: ProblemBody) {
    super(body.detail)
    this.name = 'Problem'
    this.body = body
  }
}

export const finding = (rule: string, pointer: string, detail: string, article?: string): Finding =>
  article === undefined ? { rule, pointer, severity: 'error', detail } : { rule, pointer, severity: 'error', detail, article }
