/**
 * One line of a budget or of an account: the unit of evidence from which totals are built.
 *
 * Line     the same line at several stages of the budget has one name and several items.
 * Fund     `offBudgetFund` names a fund outside the budget: an item of object `transfer` is paid into it, any other is spent from it.
 * Receipts an item tagged `reimbursed-by-un` or `staff-contribution` is money received, as a positive amount; methods subtract it.
 * Border   items come from outside and are read by `LineItem` before anything is computed.
 */
import { z } from 'zod'
import { CurrencyCode } from '../../../acts/currency-introduced.ts'
import { BudgetStage } from '../../../acts/expenditure-method-defined.ts'
import { daysInMonth, PlainDate } from '../../../kernel/date.ts'
import { StateId } from '../../../kernel/ids.ts'
import { readDecimal } from './decimal.ts'

export const Institution = z.enum([
  'ministry',
  'joint-staff',
  'army',
  'navy',
  'air-force',
  'police-military',
  'police-civil',
  'coast-guard',
  'social-security',
  'autonomous',
  'enterprise',
  'other',
])
export type Institution = z.infer<typeof Institution>

export const ExpenditureObject = z.enum([
  'personnel-military',
  'personnel-civil',
  'conscripts',
  'reserves',
  'pension',
  'operations',
  'maintenance',
  'procurement',
  'construction',
  'rd',
  'transfer',
  'debt-service',
  'other',
])
export type ExpenditureObject = z.infer<typeof ExpenditureObject>

export const FundSource = z.enum(['treasury', 'own-revenue', 'special-law', 'off-budget-fund', 'donor', 'debt'])
export type FundSource = z.infer<typeof FundSource>

export const LineTag = z.enum([
  'paramilitary',
  'internal-security',
  'civil-defence',
  'disaster',
  'peacekeeping-un',
  'reimbursed-by-un',
  'staff-contribution',
  'military-aid-given',
  'military-aid-received',
  'veteran',
  'demobilisation',
  'weapon-destruction',
  'commercial',
  'hospital-open-to-public',
  'education-civil',
  'space',
  'intelligence',
  'one-off',
  'secret',
])
export type LineTag = z.infer<typeof LineTag>

/** By which an amount is multiplied: it is stated in units, thousands, millions or thousand millions. */
export const SCALES = ['1', '1000', '1000000', '1000000000'] as const

const name = z
  .string()
  .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, 'expected lower-case letters, digits, single hyphens and dots')
  .max(80)

export const FiscalYear = z
  .strictObject({ start: PlainDate, end: PlainDate })
  .refine(({ start, end }) => start < end, 'expected an end after the start')
  .refine(
    ({ start, end }) =>
      start.endsWith('-01') && Number(end.slice(8)) === daysInMonth(Number(end.slice(0, 4)), Number(end.slice(5, 7))),
    'expected whole months: from the first day of one to the last day of another',
  )
export type FiscalYear = z.infer<typeof FiscalYear>

export const LineItem = z.strictObject({
  line: name,
  state: StateId,
  fiscalYear: FiscalYear,
  institution: Institution,
  object: ExpenditureObject,
  /** Code of the Classification of the Functions of Government, where the budget has it. */
  function: z
    .string()
    .regex(/^\d{2}(?:\.\d){0,2}$/, 'expected a code like 02.1')
    .optional(),
  fund: FundSource,
  offBudgetFund: name.optional(),
  /** Who receives a transfer. */
  recipient: Institution.optional(),
  stage: BudgetStage,
  amount: z.string().refine(text => readDecimal(text) !== null, 'expected a number like 1250.5, without separators of thousands'),
  currency: CurrencyCode,
  scale: z.enum(SCALES),
  tags: z.array(LineTag).max(10),
  source: z.string().min(1).max(500),
})
export type LineItem = z.infer<typeof LineItem>
