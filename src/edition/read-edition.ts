/**
 * Reads a region as data and turns it into acts, in an order in which what is referred to comes first.
 *
 * Border   nothing in the folder is believed: every body passes the schema of its act, every reference is looked up.
 * Whole    an edition with one bad row is refused whole, with every problem that can be seen at once.
 * Same     reading the same files twice gives the same keys in the same order, so that loading twice files nothing twice.
 */
import { Party } from '../acts/act.ts'
import type { Finding } from '../kernel/problem.ts'
import { readAssessmentTest } from './assessment-test.ts'
import { readBodies } from './bodies.ts'
import { readCircumstances } from './circumstances.ts'
import { readConferences } from './conferences.ts'
import { readContests } from './contests.ts'
import { type EditionFile, readEditionFile } from './edition-file.ts'
import { readExercises } from './exercises.ts'
import { readExpenditureFiles } from './expenditure.ts'
import { type Explanation, readExplanations } from './explanations.ts'
import { readInstruments } from './instruments.ts'
import { readMechanisms } from './mechanisms.ts'
import { readObligations } from './obligations.ts'
import { readParticipation } from './participation.ts'
import { readPrecedents } from './precedents.ts'
import { type FiledAct, Reading, type Refusal } from './reading.ts'
import { readRelations } from './relations.ts'
import { readRules } from './rules.ts'
import { readSourceLists } from './source-lists.ts'
import { readStates } from './states.ts'
import { readVocabulary } from './vocabulary.ts'
import { readWorkedCases } from './worked-cases.ts'

export type { FiledAct } from './reading.ts'

export type LoadingReport = {
  /** Rows read in each file, by its name; the first line is not counted. */
  readonly rows: Readonly<Record<string, number>>
  /** Acts of each type, by the name of the type. */
  readonly acts: Readonly<Record<string, number>>
  /** Rows that become no act, and why. */
  readonly refusals: readonly Refusal[]
  readonly warnings: readonly Finding[]
}

export type Edition = EditionFile & { readonly explanations: readonly Explanation[] }

export type ReadEdition =
  | { readonly ok: true; readonly edition: Edition; readonly acts: readonly FiledAct[]; readonly report: LoadingReport }
  | { readonly ok: false; readonly findings: readonly Finding[] }

export async function readEdition(folder: string): Promise<ReadEdition> {
  const file = new Reading(folder, { party: Party.parse('edition:unnamed'), office: 'compiler' })
  const described = await readEditionFile(file)
  const party = Party.safeParse(`edition:${described?.id ?? 'unnamed'}`)
  const reading = new Reading(folder, { party: party.success ? party.data : file.by.party, office: 'compiler' })
  reading.findings.push(...file.findings)
  for (const [name, rows] of file.rows) reading.rows.set(name, rows)

  const region = await readStates(reading)
  await readBodies(reading)
  await readVocabulary(reading)
  const instruments = await readInstruments(reading)
  await readRules(reading)
  await readSourceLists(reading, region)
  await readParticipation(reading, instruments)
  await readContests(reading)
  await readRelations(reading)
  await readObligations(reading)
  await readCircumstances(reading)
  await readMechanisms(reading)
  await readPrecedents(reading)
  await readConferences(reading)
  const test = await readAssessmentTest(reading)
  if (test) {
    await readWorkedCases(reading, test)
    await readExercises(reading, test)
  }
  await readExpenditureFiles(reading)
  const explanations = await readExplanations(reading)

  if (!described || reading.findings.length > 0) return { ok: false, findings: reading.findings }
  return { ok: true, edition: { ...described, explanations }, acts: reading.acts, report: reportOf(reading) }
}

function reportOf(reading: Reading): LoadingReport {
  const acts: Record<string, number> = {}
  for (const { body } of reading.acts) acts[body.type] = (acts[body.type] ?? 0) + 1
  return { rows: Object.fromEntries(reading.rows), acts, refusals: reading.refusals, warnings: reading.warnings }
}
