/** Marks of standing and of confidence: a shape and a word, never colour alone; the explanation one step away. */
import type { Confidence } from '../kernel/source.ts'
import type { UiKey } from './languages.ts'
import type { Reading } from './reading.ts'
import { CODE, STANDINGS, type Standing } from './shapes.ts'

export { STANDINGS, type Standing }

const NAME: Readonly<Record<Standing, UiKey>> = {
  party: 'standing_party',
  signatory: 'standing_signatory',
  'former-party': 'standing_formerParty',
  member: 'standing_member',
  'former-member': 'standing_formerMember',
  suspended: 'standing_suspended',
  observer: 'standing_observer',
  contested: 'standing_contested',
  none: 'standing_none',
  unknown: 'standing_unknown',
}

const EXPLANATION: Readonly<Record<Standing, UiKey>> = {
  party: 'explain_party',
  signatory: 'explain_signatory',
  'former-party': 'explain_formerParty',
  member: 'explain_member',
  'former-member': 'explain_formerMember',
  suspended: 'explain_suspended',
  observer: 'explain_observer',
  contested: 'explain_contested',
  none: 'explain_none',
  unknown: 'explain_unknown',
}

type OfReading = { readonly reading: Reading }

export const standingName = ({ t }: Reading, standing: Standing) => t(NAME[standing])
export const standingExplanation = ({ t }: Reading, standing: Standing) => t(EXPLANATION[standing])
export const confidenceName = ({ t }: Reading, confidence: Confidence) => t(`confidence_${confidence}`)

/** Shape and word; `bare` shows the shape and keeps the word for those who listen. */
export function StandingMark({
  reading,
  standing,
  bare = false,
}: OfReading & { readonly standing: Standing; readonly bare?: boolean }) {
  const name = standingName(reading, standing)
  return (
    <span class="mark">
      <span class={`shape m-${CODE[standing]}`} aria-hidden="true" />
      <span class={bare ? 'sr' : undefined}>{name}</span>
    </span>
  )
}

export function ConfidenceMark({
  reading,
  confidence,
  bare = false,
}: OfReading & { readonly confidence: Confidence; readonly bare?: boolean }) {
  return (
    <span class={`mark confidence is-${confidence}`} title={reading.t(`explain_${confidence}`)}>
      <span class={`shape m-${confidence}`} aria-hidden="true" />
      <span class={bare ? 'sr' : undefined}>{confidenceName(reading, confidence)}</span>
    </span>
  )
}

/** What the shapes mean, each with its sentence. */
export function StandingLegend({ reading, standings = STANDINGS }: OfReading & { readonly standings?: readonly Standing[] }) {
  return (
    <details class="legend">
      <summary>
        <span>{reading.t('legend')}</span>
        {standings.map(standing => (
          <StandingMark reading={reading} standing={standing} />
        ))}
      </summary>
      <dl>
        {standings.map(standing => (
          <div class="fact">
            <dt>
              <StandingMark reading={reading} standing={standing} />
            </dt>
            <dd>{standingExplanation(reading, standing)}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
