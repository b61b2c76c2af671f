/**
 * What comparing expenditure needs of an edition: series of figures, currencies, notes on comparability, methods.
 *
 * Alone   `readExpenditure` reads these and the states they name, and nothing else, for a command that opens no register.
 */

import { Party } from '../acts/act.ts'
import { actIdOf } from '../acts/act-id.ts'
import type { ActBody, ActTypeName, BodyOf } from '../acts/catalogue.ts'
import type { ActId } from '../kernel/ids.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import type { Finding } from '../kernel/problem.ts'
import { readComparability, readCurrencies } from './currencies.ts'
import { readEditionFile } from './edition-file.ts'
import { readExpenditureMethods } from './expenditure-methods.ts'
import { Reading } from './reading.ts'
import { readSeries } from './series.ts'
import { readStates } from './states.ts'

type Stated<T extends ActTypeName> = { readonly act: ActId; readonly body: BodyOf<T> }

export type ExpenditureFacts = {
  readonly series: readonly Stated<'series.published/v1'>[]
  readonly currencies: readonly Stated<'currency.introduced/v1'>[]
  readonly notes: readonly Stated<'comparability.noted/v1'>[]
  readonly methods: readonly Stated<'expenditure-method.defined/v1'>[]
}

export async function readExpenditureFiles(reading: Reading): Promise<void> {
  await readSeries(reading)
  await readCurrencies(reading)
  await readComparability(reading)
  await readExpenditureMethods(reading)
}

export async function readExpenditure(
  folder: string,
): Promise<
  { readonly ok: true; readonly facts: ExpenditureFacts } | { readonly ok: false; readonly findings: readonly Finding[] }
> {
  const head = new Reading(folder, { party: Party.parse('edition:unnamed'), office: 'compiler' })
  const described = await readEditionFile(head)
  const party = Party.safeParse(`edition:${described?.id ?? 'unnamed'}`)
  const reading = new Reading(folder, { party: party.success ? party.data : head.by.party, office: 'compiler' })
  reading.findings.push(...head.findings)
  await readStates(reading)
  await readExpenditureFiles(reading)
  if (reading.findings.length > 0) return { ok: false, findings: reading.findings }

  const stated = reading.acts.map(({ key, by, body }) => ({
    act: actIdOf(bytes => nodeHasher.sha256(bytes), by.party, key),
    body,
  }))
  const all = <T extends ActTypeName>(type: T) =>
    stated.filter((one): one is { act: ActId; body: Extract<ActBody, { type: T }> } => one.body.type === type)
  return {
    ok: true,
    facts: {
      series: all('series.published/v1'),
      currencies: all('currency.introduced/v1'),
      notes: all('comparability.noted/v1'),
      methods: all('expenditure-method.defined/v1'),
    },
  }
}
