/**
 * Final clauses in words: the codes in which the register keeps thresholds, delays and circles of states.
 *
 * Absent  null: the code is not one we have words for; the page then shows it as it stands.
 */

import { parsePeriod } from '../../kernel/date.ts'
import type { InstrumentId } from '../../kernel/ids.ts'
import type { ArchitectureKey } from './messages.ts'
import type { Words } from './words.ts'

const THRESHOLDS: Readonly<Record<string, ArchitectureKey>> = {
  signature: 'threshold_signature',
  'per-state': 'threshold_per_state',
  'per-agreement': 'threshold_per_agreement',
  admission: 'threshold_admission',
  adoption: 'threshold_adoption',
  publication: 'threshold_publication',
  'exchange-of-instruments': 'threshold_exchange_of_instruments',
  'exchange-of-notes': 'threshold_exchange_of_notes',
  'approval-and-exchange': 'threshold_approval_and_exchange',
  'deposit-of-both': 'threshold_deposit_of_both',
  'last-notification': 'threshold_last_notification',
  notification: 'threshold_notification',
  'all-signatories': 'threshold_all_signatories',
  'all-members': 'threshold_all_members',
  'all-annex-2': 'threshold_all_annex_2',
  'two-thirds-of-signatories': 'threshold_two_thirds_of_signatories',
  'two-thirds-of-parties': 'threshold_two_thirds_of_parties',
  'two-thirds-of-members': 'threshold_two_thirds_of_members',
  'two-thirds-of-charter-signatories': 'threshold_two_thirds_of_charter_signatories',
  'majority-of-signatories': 'threshold_majority_of_signatories',
  'all-zone-states-protocols-safeguards': 'threshold_all_zone_states_protocols_safeguards',
  'permanent-five-plus-majority': 'threshold_permanent_five_plus_majority',
}

export function thresholdWords(threshold: string, words: Words): string | null {
  if (/^\d+$/.test(threshold)) return words.t('threshold_number', { count: Number(threshold) })
  const signatures = /^signatures:(\d+)/.exec(threshold)
  if (signatures) {
    // `signatures:2-rss-members+rss+2-others`: the condition says in words whose; the number counts them all.
    const count = threshold
      .slice('signatures:'.length)
      .split('+')
      .reduce((sum, part) => sum + Number(/^\d+/.exec(part)?.[0] ?? 1), 0)
    return words.t('threshold_signatures', { count })
  }
  const key = THRESHOLDS[threshold]
  return key === undefined ? null : words.t(key)
}

/** How long after the deposit it binds, or after the notice it releases. */
export function delayWords(delay: string, words: Words): string | null {
  const { t } = words
  const period = parsePeriod(delay)
  if (period) {
    if (period.days > 0) return t('delay_days', { count: period.days })
    if (period.months === 0) return t('delay_at_once')
    // `P12M` and `P1Y` are one year; texts that say twelve months say the same day a year on.
    return period.months % 12 === 0
      ? t('delay_years', { count: period.months / 12 })
      : t('delay_months', { count: period.months })
  }
  const afterMonth = /^first-day-of-month:P(\d+)M-after-month-of-deposit$/.exec(delay)
  if (afterMonth) return t('delay_first_of_month_after_months', { count: Number(afterMonth[1]) })
  const afterDays = /^first-day-of-month:after-P(\d+)D$/.exec(delay)
  if (afterDays) return t('delay_first_of_month_after_days', { count: Number(afterDays[1]) })
  if (delay === 'calendar:1-July-to-1-January') return t('delay_calendar')
  const beforeEnd = /^P(\d+)M-before-end-of-period$/.exec(delay)
  return beforeEnd ? t('delay_before_end', { count: Number(beforeEnd[1]) }) : null
}

const CIRCLES: Readonly<Record<string, ArchitectureKey>> = {
  'all-states': 'join_all_states',
  closed: 'join_closed',
  'oas-members': 'join_oas_members',
  'un-members': 'join_un_members',
  'un-members-and-agencies': 'join_un_members_and_agencies',
  'caricom-members': 'join_caricom_members',
  'andean-community-members': 'join_andean_community_members',
  'unasur-members': 'join_unasur_members',
  'american-states': 'join_american_states',
  'latin-american-and-caribbean-states': 'join_latin_american_and_caribbean_states',
}

/** Who may join, part by part: what has words of ours, and what the register keeps as an English remark. */
export function circleParts(open: string, words: Words): readonly { readonly text: string; readonly ours: boolean }[] {
  return open.split(/;\s*/).map(part => {
    const [, code = '', rest = ''] = /^([a-z0-9:-]+)(.*)$/.exec(part) ?? []
    const parties = /^parties-of:(.+)$/.exec(code)
    const key = CIRCLES[code]
    if (parties?.[1] && words.catalogue.instruments.has(parties[1] as InstrumentId))
      return {
        text: words.t('join_parties_of', { name: words.instrument(parties[1] as InstrumentId) }) + rest,
        ours: rest === '',
      }
    return key === undefined ? { text: part, ours: false } : { text: words.t(key) + rest, ours: rest.trim() === '' }
  })
}

const KNOWN_RELATIONS = [
  'executing-body',
  'follow-up-of',
  'implements',
  'derives-from',
  'regional-complement-of',
  'mandated-by',
  'protocol-to',
  'operationalises-principle-of',
  'amends',
  'supersedes',
  'verification-of',
  'guarantees',
] as const
type KnownRelation = (typeof KNOWN_RELATIONS)[number]
const isKnown = (kind: string): kind is KnownRelation => KNOWN_RELATIONS.some(known => known === kind)

const RELATIONS: Readonly<Record<KnownRelation, readonly [out: ArchitectureKey, into: ArchitectureKey]>> = {
  'executing-body': ['relation_executing_body_out', 'relation_executing_body_in'],
  'follow-up-of': ['relation_follow_up_of_out', 'relation_follow_up_of_in'],
  implements: ['relation_implements_out', 'relation_implements_in'],
  'derives-from': ['relation_derives_from_out', 'relation_derives_from_in'],
  'regional-complement-of': ['relation_regional_complement_of_out', 'relation_regional_complement_of_in'],
  'mandated-by': ['relation_mandated_by_out', 'relation_mandated_by_in'],
  'protocol-to': ['relation_protocol_to_out', 'relation_protocol_to_in'],
  'operationalises-principle-of': ['relation_operationalises_principle_of_out', 'relation_operationalises_principle_of_in'],
  amends: ['relation_amends_out', 'relation_amends_in'],
  supersedes: ['relation_supersedes_out', 'relation_supersedes_in'],
  'verification-of': ['relation_verification_of_out', 'relation_verification_of_in'],
  guarantees: ['relation_guarantees_out', 'relation_guarantees_in'],
}

/** What this thing is to the other: `out` where the arrow starts here. */
export const relationWords = (kind: string, direction: 'out' | 'in', words: Words) =>
  isKnown(kind)
    ? words.t(RELATIONS[kind][direction === 'out' ? 0 : 1])
    : words.t(direction === 'out' ? 'relation_other_out' : 'relation_other_in', { kind })
