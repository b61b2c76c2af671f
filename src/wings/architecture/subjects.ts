/**
 * The subjects on which the founding paper judges the architecture (3.3.d: robust on non-proliferation, not yet on the prevention
 * of conflict between states nor on new threats, terrorism and drugs first), as sets of the edition's own words.
 *
 * Rule   an instrument is about a subject when its adoption names any of the threats and any of the principles listed; an empty
 *        list asks for nothing. One instrument may be about several subjects.
 * Why    the paper names subjects and no criterion. The page prints these lists, so that a reader who would draw them otherwise
 *        sees where.
 */
import type { Instrument } from './facts.ts'

export const SUBJECTS = [
  'non-proliferation',
  'arms-control',
  'confidence-building',
  'conflict-prevention',
  'terrorism',
  'drugs',
  'organized-crime',
] as const
export type Subject = (typeof SUBJECTS)[number]

type Terms = { readonly threats: readonly string[]; readonly principles: readonly string[] }

export const SUBJECT_TERMS: Readonly<Record<Subject, Terms>> = {
  'non-proliferation': {
    threats: ['nuclear-weapons', 'chemical-weapons', 'biological-weapons', 'missile-proliferation', 'wmd-proliferation'],
    principles: [],
  },
  'arms-control': { threats: ['arms-race', 'conventional-arms', 'landmines', 'indiscriminate-weapons'], principles: [] },
  'confidence-building': { threats: [], principles: ['confidence-building'] },
  'conflict-prevention': {
    threats: ['interstate-conflict', 'boundary-dispute'],
    principles: ['peaceful-settlement', 'good-offices'],
  },
  terrorism: { threats: ['terrorism'], principles: [] },
  drugs: { threats: ['drugs'], principles: [] },
  'organized-crime': {
    threats: [
      'organized-crime',
      'arms-trafficking',
      'trafficking-in-persons',
      'migrant-smuggling',
      'money-laundering',
      'corruption',
      'gangs',
    ],
    principles: [],
  },
}

export function isAbout({ adopted: { body } }: Instrument, subject: Subject): boolean {
  const { threats, principles } = SUBJECT_TERMS[subject]
  const names = (asked: readonly string[], has: readonly string[]) => asked.length === 0 || has.some(one => asked.includes(one))
  return names(threats, body.threats) && names(principles, body.principles)
}
