/** Why a standing is what it is, in a sentence of the reader's language; and what would settle it where it is not known. */
import type { PartialDate } from '../../kernel/date.ts'
import type { InstrumentId } from '../../kernel/ids.ts'
import type { ArchitectureKey } from './messages.ts'
import type { Reason, ReasonCode, Standing } from './standing.ts'
import { capital, type Words } from './words.ts'

const SENTENCE: Readonly<Record<ReasonCode | 'list-ends' | 'acted-later' | 'notice-revoked-later', ArchitectureKey>> = {
  undated: 'reason_undated',
  partial: 'reason_partial',
  'entry-between': 'reason_entry_between',
  'not-adopted': 'reason_not_adopted',
  closed: 'reason_closed',
  covered: 'reason_covered',
  'consents-only': 'reason_consents_only',
  'not-covered': 'reason_not_covered',
  'consented-not-bound': 'reason_consented_not_bound',
  'consented-no-entry': 'reason_consented_no_entry',
  'list-ends': 'reason_list_ends',
  'acted-later': 'reason_acted_later',
  'notice-runs': 'reason_notice_runs',
  'notice-revoked-later': 'reason_notice_revoked_later',
  'notice-without-term': 'reason_notice_without_term',
  contested: 'reason_contested',
  ended: 'reason_ended',
  superseded: 'reason_superseded',
  'ended-by': 'reason_ended_by',
  'from-roster': 'reason_from_roster',
  'excluded-at-adoption': 'reason_excluded_at_adoption',
  'not-resumed': 'reason_not_resumed',
  supposed: 'reason_supposed',
}

const SETTLES: Readonly<Partial<Record<ReasonCode | 'list-ends', ArchitectureKey>>> = {
  'list-ends': 'settle_list_ends',
  undated: 'settle_undated',
  partial: 'settle_partial',
  'entry-between': 'settle_entry_between',
  'not-covered': 'settle_not_covered',
  'consents-only': 'settle_consents_only',
}

export const STATUS = {
  'in-force': 'status_in_force',
  superseded: 'status_superseded',
  dormant: 'status_dormant',
  defunct: 'status_defunct',
  'not-in-force': 'status_not_in_force',
} as const satisfies Record<string, ArchitectureKey>

const isStatus = (text: string): text is keyof typeof STATUS => text in STATUS

/** Values of a reason that are days; they come from acts, whose schemas checked them. */
const DAYS = ['on', 'knownBy', 'from', 'to', 'upTo', 'until', 'since', 'by'] as const

export function reasonWords({ code, values }: Reason, words: Words): string {
  const said: Record<string, string> = {}
  for (const name of DAYS) {
    const day = values[name]
    // What a text was superseded by is an instrument; by when one ended otherwise is a day.
    if (!day || (name === 'by' && code === 'superseded')) continue
    said[name] = words.date(day as PartialDate)
    // With its article, and as "on the day": the languages differ in which of them a sentence needs.
    said[`${name}The`] = words.dated(day as PartialDate)
    said[`${name}When`] = words.when(day as PartialDate)
  }
  const on = values.on
  said.whenOn = on ? words.when(on as PartialDate) : ''
  const last = code === 'undated' ? values.knownBy : code === 'not-covered' || code === 'list-ends' ? values.upTo : on
  said.known = last ? 'yes' : 'no'
  if (values.act) said.act = values.act === 'adoption' ? words.t('adoptionWithin') : words.kindWithin(values.act)
  if (values.by && code === 'superseded') said.byName = words.instrument(values.by as InstrumentId)
  if (values.instrument) said.instrumentName = words.instrument(values.instrument as InstrumentId)
  if (values.status && isStatus(values.status)) said.status = words.t(STATUS[values.status])
  return words.t(SENTENCE[code], said)
}

/** All reasons of a standing as one string; null where nothing needs saying. */
export const becauseWords = (standing: Standing, words: Words): string | null =>
  standing.because.length === 0 ? null : standing.because.map(reason => reasonWords(reason, words)).join(words.t('listSeparator'))

export const settleWords = (code: ReasonCode, words: Words): string | null => {
  const key = SETTLES[code]
  return key === undefined ? null : words.t(key)
}

/** The same where it stands by itself, as a cell of a table does. */
export const becauseSentence = (standing: Standing, words: Words): string | null => {
  const because = becauseWords(standing, words)
  return because === null ? null : `${capital(because, words.lang)}.`
}
