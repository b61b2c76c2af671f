/**
 * States by the names that publishers print: those of the edition, and the spellings of data sets that differ from them.
 *
 * Matching  without case, accents, punctuation and the space around; a state that no name fits is reported, never guessed.
 */
import { StateId } from '../../../../kernel/ids.ts'

/** Spellings of publishers, by code: `the`, commas, abbreviations and former names. */
const SPELLINGS: Readonly<Record<string, readonly string[]>> = {
  ATG: ['Antigua & Barbuda', 'Antigua and Barbuda'],
  ARG: ['Argentina'],
  BHS: ['Bahamas', 'Bahamas, The', 'The Bahamas'],
  BRB: ['Barbados'],
  BLZ: ['Belize'],
  BOL: ['Bolivia', 'Bolivia (Plurinational State of)', 'Bolivia, Plurinational State of'],
  BRA: ['Brazil'],
  CAN: ['Canada'],
  CHL: ['Chile'],
  COL: ['Colombia'],
  CRI: ['Costa Rica'],
  CUB: ['Cuba'],
  DMA: ['Dominica'],
  DOM: ['Dominican Republic', 'Dominican Rep.', 'Dominican Rep'],
  ECU: ['Ecuador'],
  SLV: ['El Salvador'],
  GRD: ['Grenada'],
  GTM: ['Guatemala'],
  GUY: ['Guyana'],
  HTI: ['Haiti'],
  HND: ['Honduras'],
  JAM: ['Jamaica'],
  KNA: ['Saint Kitts and Nevis', 'St. Kitts and Nevis', 'St Kitts & Nevis'],
  LCA: ['Saint Lucia', 'St. Lucia', 'St Lucia'],
  MEX: ['Mexico'],
  NIC: ['Nicaragua'],
  PAN: ['Panama'],
  PER: ['Peru'],
  PRY: ['Paraguay'],
  SUR: ['Suriname', 'Surinam'],
  TTO: ['Trinidad & Tobago', 'Trinidad and Tobago'],
  URY: ['Uruguay'],
  USA: ['United States of America', 'United States', 'USA', 'US', 'United States (USA)'],
  VCT: ['Saint Vincent and the Grenadines', 'St. Vincent and the Grenadines', 'St Vincent & Grenadines'],
  VEN: ['Venezuela', 'Venezuela, RB', 'Venezuela (Bolivarian Republic of)'],
}

export const plainName = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', 'and')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()

export type StateByName = (name: string) => StateId | null

/** `further`: names that an edition or a user adds, by code. */
export function stateByName(further: Readonly<Record<string, readonly string[]>> = {}): StateByName {
  const known = new Map<string, StateId>()
  for (const [code, names] of [...Object.entries(SPELLINGS), ...Object.entries(further)])
    for (const name of [code, ...names]) known.set(plainName(name), StateId.parse(code))
  return name => known.get(plainName(name)) ?? null
}
