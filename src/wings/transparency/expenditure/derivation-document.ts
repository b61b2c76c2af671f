/**
 * A derivation as a document: every distinct node once, what goes in before what comes out, and a digest by which it is cited.
 *
 * Form    canonical JSON (RFC 8785) of the object below; the digest is its SHA-256 in hexadecimal. Two trees of the same nodes give
 *         one document, whether or not they shared nodes in memory.
 * Check   `recompute` does every operation again from the given values. It needs nothing but the document.
 * Border  a document from outside is read by `DerivationDocument` before it is believed.
 */
import { canonicalBytes, canonicalize, type Hasher, toHex } from '@hemicycle/log'
import { z } from 'zod'
import { type Finding, finding } from '../../../kernel/problem.ts'
import { Decimal, PRECISION, ROUNDING, textOf } from './decimal.ts'
import { evaluate, type Node, OPERATIONS } from './derivation.ts'

const details = z.record(z.string(), z.unknown())

export const DerivationNode = z.strictObject({
  step: z.string().min(1).max(60),
  op: z.enum(OPERATIONS),
  /** Places of earlier nodes. */
  inputs: z.array(z.number().int().min(0)).max(10_000).optional(),
  parameters: details.optional(),
  value: z
    .string()
    .max(500)
    .regex(/^-?\d+(?:\.\d+)?$/, 'expected a number in decimal notation')
    .nullable(),
  unit: z.string().min(1).max(80),
  origins: z.array(details).optional(),
  cautions: z.array(details).optional(),
  missing: z.array(details).optional(),
})
export type DerivationNode = z.infer<typeof DerivationNode>

export const DerivationDocument = z.strictObject({
  derivation: z.literal('v1'),
  arithmetic: z.strictObject({ precision: z.literal(PRECISION), rounding: z.literal(ROUNDING) }),
  nodes: z.array(DerivationNode).min(1).max(200_000),
  /** Places of the results, in the order in which they were asked for. */
  results: z.array(z.number().int().min(0)).min(1),
})
export type DerivationDocument = z.infer<typeof DerivationDocument>

export function documentOf(results: readonly Node[]): DerivationDocument {
  const nodes: DerivationNode[] = []
  const placeOfText = new Map<string, number>()
  const placeOfNode = new Map<Node, number>()
  const place = (node: Node): number => {
    const known = placeOfNode.get(node)
    if (known !== undefined) return known
    const written = writtenNode(node, node.inputs.map(place))
    const text = canonicalize(written)
    const at = placeOfText.get(text) ?? nodes.push(written) - 1
    placeOfText.set(text, at)
    placeOfNode.set(node, at)
    return at
  }
  const places = results.map(place)
  return { derivation: 'v1', arithmetic: { precision: PRECISION, rounding: ROUNDING }, nodes, results: places }
}

const list = <Name extends string>(name: Name, all: readonly Readonly<Record<string, unknown>>[]) =>
  (all.length === 0 ? {} : { [name]: all.map(one => ({ ...one })) }) as Partial<Record<Name, Record<string, unknown>[]>>

/** Empty lists are left out, so that a document says only what there is. */
function writtenNode(node: Node, inputs: readonly number[]): DerivationNode {
  return {
    step: node.step,
    op: node.op,
    ...(inputs.length === 0 ? {} : { inputs: [...inputs] }),
    ...(Object.keys(node.parameters).length === 0 ? {} : { parameters: { ...node.parameters } }),
    value: node.value === null ? null : textOf(node.value),
    unit: node.unit,
    ...list('origins', node.origins),
    ...list('cautions', node.cautions),
    ...list('missing', node.missing),
  }
}

/** SHA-256 of the canonical document, in hexadecimal: the name by which a result is cited. */
export const digestOf = (document: DerivationDocument, hasher: Pick<Hasher, 'sha256'>): string =>
  toHex(hasher.sha256(canonicalBytes(document)))

/** Does every operation again. Each node whose value does not follow from its inputs is a finding; none means that all follow. */
export function recompute(document: DerivationDocument): readonly Finding[] {
  const findings: Finding[] = []
  document.nodes.forEach((node, at) => {
    const inputs = (node.inputs ?? []).map(place => (place < at ? document.nodes[place] : undefined))
    if (inputs.includes(undefined))
      findings.push(
        finding(
          'derivation-order',
          `/nodes/${at}`,
          'Found an input that does not stand before the node. Expected earlier places.',
        ),
      )
    if (node.op === 'given' || node.value === null) return
    const values = inputs.flatMap(input => (input === undefined || input.value === null ? [] : [new Decimal(input.value)]))
    const again = values.length === inputs.length ? evaluate(node.op, values) : null
    const text = again === null ? 'nothing' : textOf(again)
    if (text !== node.value)
      findings.push(
        finding(
          'derivation-value',
          `/nodes/${at}/value`,
          `Found ${node.value}; ${node.op} of its inputs gives ${text}. Take the document from where it was published.`,
        ),
      )
  })
  for (const place of document.results)
    if (!document.nodes[place])
      findings.push(finding('derivation-result', '/results', `Found place ${place}; there are ${document.nodes.length} nodes.`))
  return findings
}
