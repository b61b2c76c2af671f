/** What an act is called: who did what, in a few words, as a register of treaties would head it. */
import type { ActBody, ActTypeName } from '../../acts/catalogue.ts'
import { read } from '../../ui/languages.ts'
import type { ActKey } from './messages.ts'
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

/** Acts of one state that have one title each. */
const BY_TYPE: Readonly<Partial<Record<ActTypeName, ActKey>>> = {
  'instrument.signed/v1': 'title_signature',
  'instrument.succeeded/v1': 'title_succession',
  'instrument.applied-provisionally/v1': 'title_provisional',
  'instrument.in-force-for-state/v1': 'title_in-force-for',
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
}

function titleOfBody(body: ActBody, words: Words): string {
  const { a, lang } = words
  switch (body.type) {
    case 'instrument.deposited/v1':
      return a(`title_${body.means}`, words.forms(body.state))
    case 'membership.joined/v1':
      return a(`title_${body.as}`, words.forms(body.state))
    case 'role.recorded/v1':
      return a(`title_${body.role}`, words.forms(body.state))
    case 'declaration.made/v1':
      return a(`title_${body.subject}`, words.forms(body.state))
    case 'suspension.imposed/v1':
      return a(body.by === 'organ' ? 'title_suspended-by-organ' : 'title_suspended-by-itself', words.forms(body.state))
    case 'instrument.adopted/v1':
      return a('title_adopted')
    case 'instrument.entered-into-force/v1':
      return a('title_entered-into-force')
    case 'instrument.terminated/v1':
      return a('title_terminated')
    case 'instrument.status-noted/v1':
      return a('title_status-noted')
    case 'instrument.rules-stated/v1':
      return a('title_rules-stated')
    case 'state.registered/v1':
      return a('title_state-registered', { name: read(lang, body.shortNames) })
    case 'body.registered/v1':
      return a('title_body-registered', { name: read(lang, body.shortNames) })
    case 'conference.held/v1':
      return a('title_conference', {
        name: body.names ? read(lang, body.names) : a('conference_number', { number: body.number }),
      })
    case 'relation.stated/v1': {
      const name = (end: typeof body.from) => ('instrument' in end ? words.instrument(end.instrument) : words.body(end.body))
      return a('title_relation', { from: name(body.from), to: name(body.to) })
    }
    case 'obligation.defined/v1':
      return a('title_obligation', { name: read(lang, body.titles) })
    case 'mechanism.defined/v1':
      return a('title_mechanism', { name: read(lang, body.names) })
    case 'source-list.read/v1':
      return a('title_list-read', { day: words.date(body.upTo), count: body.instruments.length })
    case 'term.defined/v1':
      return a('title_term', { name: read(lang, body.names) })
    default: {
      const key = BY_TYPE[body.type]
      return key && 'state' in body ? a(key, words.forms(body.state)) : a(`type_${body.type}`)
    }
  }
}
