/**
 * The words of the column `action` and the act each becomes.
 *
 * Law     an admission to the United Nations binds from the decision that admits (Charter, art. 4): a way of becoming a party,
 *         so it is filed as a deposit by admission and not as the membership of a club.
 * Exit    a treaty is denounced; an organ, conference or declaration is left. The same word in a source becomes one or the other
 *         by the form of the instrument.
 */
type Made = { readonly type: string; readonly [member: string]: string }

export type Action = { readonly act: (form: string) => Made; readonly mayBeEarly?: true } | { readonly refused: string }

const always = (type: string, members: Readonly<Record<string, string>> = {}): Action => ({ act: () => ({ type, ...members }) })
const early = (type: string, members: Readonly<Record<string, string>> = {}): Action => ({
  act: () => ({ type, ...members }),
  mayBeEarly: true,
})
const deposit = (means: string) => early('instrument.deposited/v1', { means })
const joined = (as: string) => early('membership.joined/v1', { as })
const said = (subject: string) => always('declaration.made/v1', { subject })
const role = (name: string) => always('role.recorded/v1', { role: name })
const exit: Action = {
  act: form => ({ type: form === 'treaty' ? 'denunciation.took-effect/v1' : 'membership.left/v1' }),
}

export const ACTIONS: ReadonlyMap<string, Action> = new Map<string, Action>([
  ['signature', early('instrument.signed/v1')],
  ['ratification', deposit('ratification')],
  ['acceptance', deposit('acceptance')],
  ['approval', deposit('approval')],
  ['accession', deposit('accession')],
  ['consent-to-be-bound', deposit('consent-to-be-bound')],
  ['declaration', deposit('declaration')],
  ['participation-by-protocol', deposit('participation-by-protocol')],
  ['admission', deposit('admission')],
  ['party', deposit('unstated')],
  ['succession', early('instrument.succeeded/v1')],
  ['provisional-application', always('instrument.applied-provisionally/v1')],
  ['entry-into-force', always('instrument.in-force-for-state/v1')],
  ['in-force-for-state', always('instrument.in-force-for-state/v1')],
  ['in-force-by', always('instrument.in-force-for-state/v1')],
  ['reservation', always('reservation.made/v1', { madeAt: 'unstated' })],
  ['reservation-at-signature', always('reservation.made/v1', { madeAt: 'signature' })],
  ['reservation-at-deposit', always('reservation.made/v1', { madeAt: 'deposit' })],
  ['reservation-withdrawn', always('reservation.withdrawn/v1')],
  ['objection', { refused: 'No type of act records an objection to a reservation yet.' }],
  ['denunciation', always('denunciation.notified/v1')],
  ['denunciation-revoked', always('denunciation.revoked/v1')],
  ['withdrawal-effective', exit],
  ['withdrawal', exit],
  ['suspension', always('suspension.imposed/v1', { by: 'organ' })],
  ['self-suspension', always('suspension.imposed/v1', { by: 'state-itself' })],
  ['suspension-lifted', always('suspension.lifted/v1')],
  ['return', always('participation.resumed/v1')],
  ['member', joined('member')],
  ['adherence', joined('adherent')],
  ['subscription', joined('subscriber')],
  ['endorsement', joined('endorser')],
  ['observer', joined('observer')],
  ['announcement-of-denunciation', said('announces-denunciation')],
  ['announcement-of-withdrawal', said('announces-withdrawal')],
  ['announcement-of-return', said('announces-return')],
  ['notice-not-to-become-party', said('intention-not-to-become-party')],
  ['repudiation', said('repudiation')],
  ['ratification-pending', said('ratification-pending')],
  ['domestic-law', said('domestic-law')],
  ['protocol-signature', said('accession-protocol-signed')],
  ['host', role('host')],
  ['presidency', role('presidency')],
  ['pro-tempore-secretariat', role('pro-tempore-secretariat')],
  ['guarantor', role('guarantor')],
  ['mediator', role('mediator')],
  ['support-group', role('support-group')],
  ['attendance', role('attendance')],
  ['not-invited', role('not-invited')],
  ['party-voting', role('voted-as-party')],
  ['invocation', always('mechanism.invoked/v1')],
])
