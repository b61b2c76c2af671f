/** What an act is called: who did what, in a few words, as a register of treaties would head it. */
import type { ActBody, ActTypeName } from '../../acts/catalogue.ts'
import type { Lang, Text4 } from '../../kernel/lang.ts'
import { read, type Values } from '../../ui/languages.ts'
import { type ActKey, actWords, isActKey } from './messages.ts'
import { instrumentOf, type Words } from './words.ts'

type Titled = { readonly type: ActTypeName; readonly body: ActBody | null }

/** Without the instrument, which stands beside it in lists. */
export function titleOf({ type, body }: Titled, words: Words): string {
  const { a } = words
  if (type !== 'act.corrected/v1') return body ? titleOfBody(body, words) : a(`type_${type}`)
  return body ? a('title_corrected', { what: titleOfBody(body, words) }) : a('title_withdrawn')
}

/** With it: for the head of a page and for feeds. */
export function fullTitleOf(act: Titled, words: Words): string {
  const instrument = instrumentOf(act.body)
  const what = titleOf(act, words)
  return instrument ? words.a('title_with-instrument', { what, instrument: words.instrument(instrument) }) : what
}

/** Types whose acts have one title each. */
const BY_TYPE: Readonly<Partial<Record<ActTypeName, ActKey>>> = {
  'instrument.signed/v1': 'title_signature',
  'instrument.succeeded/v1': 'title_succession',
  'instrument.applied-provisionally/v1': 'title_provisional',
  'instrument.in-force-for-state/v1': 'title_in-force-for',
  'instrument.adopted/v1': 'title_adopted',
  'instrument.entered-into-force/v1': 'title_entered-into-force',
  'instrument.terminated/v1': 'title_terminated',
  'instrument.status-noted/v1': 'title_status-noted',
  'instrument.rules-stated/v1': 'title_rules-stated',
  'reservation.made/v1': 'title_reservation',
  'reservation.withdrawn/v1': 'title_reservation-withdrawn',
  'denunciation.notified/v1': 'title_denunciation',
  'denunciation.took-effect/v1': 'title_denunciation-effect',
  'denunciation.revoked/v1': 'title_denunciation-revoked',
  'suspension.lifted/v1': 'title_suspension-lifted',
  'participation.resumed/v1': 'title_resumed',
  'membership.left/v1': 'title_left',
  'mechanism.invoked/v1': 'title_invoked',
  'standing.contested/v1': 'title_contested',
  'state.registered/v1': 'title_state-registered',
  'body.registered/v1': 'title_body-registered',
  'conference.held/v1': 'title_conference',
  'relation.stated/v1': 'title_relation',
  'obligation.defined/v1': 'title_obligation',
  'mechanism.defined/v1': 'title_mechanism',
  'source-list.read/v1': 'title_list-read',
  'term.defined/v1': 'title_term',
  'series.published/v1': 'title_series',
  'currency.introduced/v1': 'title_currency',
  'comparability.noted/v1': 'title_comparability',
  'expenditure-method.defined/v1': 'title_expenditure-method',
  'assessment-test.defined/v1': 'title_assessment-test',
  'precedent.described/v1': 'title_precedent',
  'worked-case.defined/v1': 'title_worked-case',
  'exercise.defined/v1': 'title_exercise',
}

const titleOfBody = (body: ActBody, words: Words): string => words.a(titleKeyOf(body), namesIn(body, words))

/** Which words head acts of this kind; two acts with the same words are of one kind. */
function titleKeyOf(body: ActBody): ActKey {
  switch (body.type) {
    case 'instrument.deposited/v1':
      return `title_${body.means}`
    case 'membership.joined/v1':
      return `title_${body.as}`
    case 'role.recorded/v1':
      return `title_${body.role}`
    case 'declaration.made/v1':
      return `title_${body.subject}`
    case 'suspension.imposed/v1':
      return body.by === 'organ' ? 'title_suspended-by-organ' : 'title_suspended-by-itself'
    default:
      return BY_TYPE[body.type] ?? `type_${body.type}`
  }
}

/** The names that stand in the title. */
function namesIn(body: ActBody, words: Words): Values {
  const { a, lang } = words
  switch (body.type) {
    case 'state.registered/v1':
    case 'body.registered/v1':
      return { name: read(lang, body.shortNames) }
    case 'conference.held/v1':
      return { name: body.names ? read(lang, body.names) : a('conference_number', { number: body.number }) }
    case 'relation.stated/v1': {
      const name = (end: typeof body.from) => ('instrument' in end ? words.instrument(end.instrument) : words.body(end.body))
      return { from: name(body.from), to: name(body.to) }
    }
    case 'obligation.defined/v1':
      return { name: read(lang, body.titles) }
    case 'mechanism.defined/v1':
    case 'term.defined/v1':
    case 'assessment-test.defined/v1':
    case 'expenditure-method.defined/v1':
      return { name: read(lang, body.names) }
    case 'precedent.described/v1':
    case 'worked-case.defined/v1':
    case 'exercise.defined/v1':
      return { name: read(lang, body.titles) }
    case 'series.published/v1':
      return { name: body.title }
    case 'currency.introduced/v1':
      return { ...words.forms(body.state), currency: body.currency }
    case 'source-list.read/v1':
      return { day: words.date(body.upTo), count: body.instruments.length }
    default:
      return 'state' in body ? words.forms(body.state) : {}
  }
}

/** What kind of act it is, as keys of the words that say so: of its type, and of its title. A correction is one of its kind too. */
export const kindsOf = ({ type, body }: Titled): readonly ActKey[] => [
  ...new Set<ActKey>([`type_${type}`, ...(body ? ([`type_${body.type}`, titleKeyOf(body)] as const) : [])]),
]

/** Those words in the four languages, without the names that would stand among them. */
export const kindWords = (kind: ActKey): Text4 => {
  const bare = (lang: Lang) => actWords[lang][kind].replace(/\{(?:[^{}]|\{[^{}]*\})*\}/g, ' ')
  return { en: bare('en'), es: bare('es'), pt: bare('pt'), fr: bare('fr') }
}

/** Every kind there is. */
export const KINDS: readonly ActKey[] = Object.keys(actWords.en).filter(
  (key): key is ActKey => isActKey(key) && (key.startsWith('title_') || key.startsWith('type_')),
)
