/** The shape of each JSON answer of this wing, day and state of the register first. */
import { z } from 'zod'
import { ActId } from '../../kernel/ids.ts'
import { answered } from '../../ui/operation.ts'
import { DerivationDocument } from './expenditure/derivation-document.ts'

const Derivation = DerivationDocument.meta({ id: 'Derivation' })
const details = z.record(z.string(), z.unknown())
const digest = z.string().describe('SHA-256 of the derivation as canonical JSON (RFC 8785), in hexadecimal.')
const value = z.string().nullable().describe('In decimal notation, not rounded; null where it is refused or missing.')
const Missing = z.array(details).describe('Why there is no value, as codes with their details.')

export const ExpenditureAnswer = answered({
  asked: details.describe('What was asked for, as it was read.'),
  result: z
    .object({ value, unit: z.string(), missing: Missing, cautions: z.array(details), digest, derivation: Derivation })
    .nullable()
    .describe('null until state, year and amount are given.'),
  series: z.array(
    z.object({
      series: z.string(),
      act: ActId.nullable(),
      quantity: z.string(),
      unit: z.string(),
      publisher: z.string(),
      title: z.string(),
      licence: z.string(),
      from: z.int(),
      until: z.int(),
      states: z.int().min(0),
    }),
  ),
})

export const MethodsAnswer = answered({
  methods: z.array(
    z.object({
      method: z.string(),
      act: ActId.nullable(),
      name: z.string(),
      certainty: z.enum(['published', 'reconstruction']),
      levels: z.int(),
      stages: z.array(z.string()).describe('The best first.'),
      offBudget: z.string(),
      fiscalYears: z.string(),
      deflator: z.string(),
      conversion: z.string(),
      coverage: z.array(details).describe('Rules over items, as the act has them.'),
    }),
  ),
})

const Effect = z.object({ cause: z.string(), effect: value })
export const ExampleAnswer = answered({
  invented: z.literal(true),
  year: z.int(),
  baseYear: z.int(),
  methods: z.array(z.string()).describe('One for each state, in their order.'),
  classes: z.array(z.string()).describe('Classes of lines that both are compared on.'),
  states: z.array(
    z.object({
      state: z.string(),
      published: value,
      publishedUnit: z.string(),
      common: value,
      commonUnit: z.string(),
      causes: z.array(Effect),
      closing: value,
      missing: Missing,
    }),
  ),
  differences: z.array(
    z.object({ states: z.array(z.string()), published: value, common: value, causes: z.array(Effect), closing: value }),
  ),
  digest,
  derivation: Derivation,
})
