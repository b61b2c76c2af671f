/**
 * A schema of ours as JSON Schema (2020-12), with what a refinement alone says made visible: days that exist, partial dates.
 * Used for the machine description and for docs/acts.
 */
import { z } from 'zod'
import { PartialDate, PlainDate } from '../../kernel/date.ts'

export type JsonSchema = Readonly<Record<string, unknown>>

/** A schema that was given a description shares its checks with the one it was made from. */
const checksOf = (schema: z.core.$ZodType) => ('checks' in schema._zod.def ? schema._zod.def.checks : undefined)

export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      const checks = checksOf(zodSchema)
      if (checks === undefined) return
      if (checks === checksOf(PlainDate)) jsonSchema.format = 'date'
      else if (checks === checksOf(PartialDate)) jsonSchema.pattern = PARTIAL
    },
  })
  return rest
}

/** The form of a partial date; that the day exists is checked beside it. */
export const PARTIAL = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$'
