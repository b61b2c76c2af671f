/**
 * One YAML file of an edition whose values know where they stand, so that a problem can be pointed at.
 *
 * Form    YAML 1.2, core schema: `yes` and `no` are words, `2.4` without quotation marks is a number.
 * Errors  findings: what is no YAML, and each value that does not fit its schema, with `file:line:column`.
 */
import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Located, Reading } from './reading.ts'

export type Path = readonly PropertyKey[]

/** A value somewhere in a file, and where it and the values within it stand. */
export type YamlValue = {
  readonly value: unknown
  /** `file:line:column` of the value at this path, or of the nearest one around it that is there. */
  readonly at: (path?: Path) => string
}

/** Null where the file is missing or is no YAML; what is wrong is then among the findings. */
export async function readYaml(reading: Pick<Reading, 'bytes' | 'problem'>, file: string): Promise<YamlValue | null> {
  const bytes = await reading.bytes(file)
  if (!bytes) return null
  const lines = new LineCounter()
  const document = parseDocument(new TextDecoder().decode(bytes), { lineCounter: lines })
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return `${file}:${line}:${col}`
  }
  for (const error of document.errors)
    reading.problem('yaml-form', place(error.pos[0]), error.message.split('\n')[0] ?? error.code)
  if (document.errors.length > 0) return null
  return {
    value: document.toJS(),
    at: (path = []) => place(nodeAt(document.contents, path)?.range?.[0] ?? 0),
  }
}

/** Its items, each as a value of its own; a finding where it is no list. */
export function itemsOf(reading: Pick<Reading, 'problem'>, list: YamlValue, expected: string): readonly YamlValue[] {
  if (Array.isArray(list.value))
    return list.value.map((value: unknown, i) => ({ value, at: (path = []) => list.at([i, ...path]) }))
  reading.problem('yaml-form', list.at(), expected)
  return []
}

/** The value through its schema, or a finding for each misfit. */
export function fitted<T>(
  reading: Pick<Reading, 'problem'>,
  { value, at }: YamlValue,
  schema: z.ZodType<T>,
  rule: string,
): T | null {
  const read = schema.safeParse(value)
  if (read.success) return read.data
  for (const issue of read.error.issues)
    reading.problem(rule, at(issue.path), `${issue.path.map(String).join('.')}: ${issue.message}.`)
  return null
}

/** A value as a row: a member stands for a column, `acts.2` for the third of its acts; what an act's schema says is placed whole. */
export const located = ({ at }: YamlValue): Located => ({
  place: (member = '') => at(member === '' ? [] : steps(member.split('.'))),
  placeOf: pointer => at(steps(pointer.split('/').filter(step => step !== ''))),
})

const steps = (path: readonly string[]): Path => path.map(step => (/^\d+$/.test(step) ? Number(step) : step))

/** The node at a path, or the nearest one above it that exists. */
function nodeAt(from: Node | null, path: Path): Node | null {
  let here = from
  for (const step of path) {
    const next = isMap(here)
      ? here.items.find(pair => isScalar(pair.key) && pair.key.value === step)?.value
      : isSeq(here) && typeof step === 'number'
        ? here.items[step]
        : undefined
    if (next === undefined || next === null) return here
    here = next as Node
  }
  return here
}
