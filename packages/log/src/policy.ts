/**
 * Policy: which logs and witnesses a reader trusts, and how many cosignatures are enough.
 *
 * Law     C2SP tlog-policy: lines `log <vkey> [url]`, `witness <name> <vkey> [url]`, `group <name> all|any|<k> <member>…`, exactly one
 *         `quorum <name or none>`. A name is defined before it is used, and is a member at most once; `#` starts a comment.
 * Units   times in seconds since 1970-01-01T00:00:00Z. A cosignature from the future does not count when `now` is given (ours).
 * Errors  findings.
 */
import { byteLength, readText } from './bytes.ts'
import { accept, type Checked, inWords, type Refused, refuse } from './finding.ts'
import type { Verifiers } from './signature-kind.ts'
import { type Cosignature, type OpenedCheckpoint, openCheckpoint } from './signed-checkpoint.ts'
import { parseVerifierKey, type VerifierKey } from './verifier-key.ts'

export type PolicyLog = { readonly key: VerifierKey; readonly url?: string }
export type PolicyWitness = { readonly name: string; readonly key: VerifierKey; readonly url?: string }
export type PolicyGroup = { readonly name: string; readonly threshold: number; readonly members: readonly string[] }
export type Policy = {
  readonly logs: readonly PolicyLog[]
  readonly witnesses: readonly PolicyWitness[]
  readonly groups: readonly PolicyGroup[]
  /** A witness or a group, or null: no cosignature is asked for. */
  readonly quorum: string | null
}

/** Whose cosignatures counted, and the oldest and newest of their times. */
export type Quorum = { readonly witnesses: readonly string[]; readonly from: number | null; readonly to: number | null }

const LIMIT_BYTES = 64 * 1024

export function parsePolicy(input: string | Uint8Array): Checked<Policy> {
  if (byteLength(input) > LIMIT_BYTES)
    return refuse('policy/length', 'Policy', `${byteLength(input)} bytes`, `at most ${LIMIT_BYTES}`)
  const text = readText(input)
  if (text === undefined) return refuse('policy/utf-8', 'Policy', inWords(input), 'UTF-8 text')
  const draft: Draft = { logs: [], witnesses: [], groups: [], names: new Set(), taken: new Set(), quorum: undefined }
  for (const [i, line] of text.split('\n').entries()) {
    const words =
      line
        .split('#', 1)[0]
        ?.split(/[ \t\r]+/)
        .filter(word => word !== '') ?? []
    const refused = words.length === 0 ? undefined : readLine(draft, words, `Line ${i + 1} of the policy`)
    if (refused) return refused
  }
  const { logs, witnesses, groups, quorum } = draft
  if (quorum === undefined) return refuse('policy/quorum', 'Policy', 'no quorum line', 'exactly one')
  return accept({ logs, witnesses, groups, quorum: quorum === 'none' ? null : quorum })
}

type Draft = {
  readonly logs: PolicyLog[]
  readonly witnesses: PolicyWitness[]
  readonly groups: PolicyGroup[]
  readonly names: Set<string>
  readonly taken: Set<string>
  quorum: string | undefined
}

function readLine(draft: Draft, [word, ...rest]: readonly string[], subject: string): Refused | undefined {
  if (word === 'log') return readLog(draft, rest, subject)
  if (word === 'witness') return readWitness(draft, rest, subject)
  if (word === 'group') return readGroup(draft, rest, subject)
  if (word !== 'quorum') return refuse('policy/line', subject, inWords(word), 'log, witness, group or quorum')
  const [name] = rest
  if (draft.quorum !== undefined) return refuse('policy/quorum', subject, 'a second quorum line', 'exactly one')
  if (name === undefined || rest.length > 1 || (name !== 'none' && !draft.names.has(name))) {
    return refuse('policy/quorum', subject, inWords(rest.join(' ')), 'one name defined above, or none')
  }
  draft.quorum = name
  return undefined
}

function readLog(draft: Draft, [vkey = '', url, ...more]: readonly string[], subject: string): Refused | undefined {
  const key = parseVerifierKey(vkey)
  if (!key.ok) return key
  if (key.value.type !== 0x01) return refuse('policy/log', subject, `a key of type ${key.value.type}`, 'type 1')
  if (more.length > 0) return refuse('policy/line', subject, `${more.length} words too many`, 'log <vkey> [url]')
  draft.logs.push({ key: key.value, ...(url !== undefined && { url }) })
  return undefined
}

function readWitness(
  draft: Draft,
  [name = '', vkey = '', url, ...more]: readonly string[],
  subject: string,
): Refused | undefined {
  const key = parseVerifierKey(vkey)
  if (!key.ok) return key
  if (key.value.type === 0x01) return refuse('policy/witness', subject, 'a key of type 1', 'a cosignature key, type 4 or 6')
  if (more.length > 0) return refuse('policy/line', subject, `${more.length} words too many`, 'witness <name> <vkey> [url]')
  const twin = draft.witnesses.find(witness => witness.key.name === key.value.name && witness.key.keyId === key.value.keyId)
  if (twin) return refuse('policy/witness', subject, `the key of ${twin.name}`, 'a key of its own')
  draft.witnesses.push({ name, key: key.value, ...(url !== undefined && { url }) })
  return define(draft, name, subject)
}

function readGroup(draft: Draft, [name = '', count = '', ...members]: readonly string[], subject: string): Refused | undefined {
  for (const member of members) {
    if (!draft.names.has(member)) return refuse('policy/member', subject, inWords(member), 'a name defined above')
    if (draft.taken.has(member)) return refuse('policy/member', subject, `${inWords(member)} once more`, 'a member at most once')
    draft.taken.add(member)
  }
  const number = /^[1-9][0-9]{0,5}$/.test(count) ? Number(count) : 0
  const threshold = count === 'all' ? members.length : count === 'any' ? 1 : number
  if (threshold < 1 || threshold > members.length) {
    return refuse('policy/threshold', subject, inWords(count), `all, any, or 1 to ${members.length}`)
  }
  draft.groups.push({ name, threshold, members })
  return define(draft, name, subject)
}

function define(draft: Draft, name: string, subject: string): Refused | undefined {
  if (name === '' || name === 'none') return refuse('policy/name', subject, inWords(name), 'a name')
  if (draft.names.has(name)) return refuse('policy/name', subject, `${inWords(name)} once more`, 'a new name')
  draft.names.add(name)
  return undefined
}

/** Are these cosignatures, already verified, enough? */
export function evaluateQuorum(
  policy: Policy,
  cosignatures: readonly Cosignature[],
  now = Number.POSITIVE_INFINITY,
): Checked<Quorum> {
  const times = new Map<string, number>()
  for (const { name, key } of policy.witnesses) {
    const line = cosignatures.find(one => one.key.name === key.name && one.key.keyId === key.keyId && one.time <= now)
    if (line) times.set(name, line.time)
  }
  // A group is defined after its members, so one pass in order is enough.
  const met = new Set(times.keys())
  for (const { name, threshold, members } of policy.groups) {
    if (members.filter(member => met.has(member)).length >= threshold) met.add(name)
  }
  if (policy.quorum !== null && !met.has(policy.quorum)) {
    return refuse('policy/quorum', 'Cosignatures', [...times.keys()].join(', ') || 'none', `quorum ${policy.quorum}`)
  }
  const all = [...times.values()]
  const [from, to] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [null, null]
  return accept({ witnesses: [...times.keys()], from, to })
}

/** Opens a checkpoint of this origin as the policy asks: a listed log key, and the quorum. */
export async function openWithPolicy(
  input: string | Uint8Array,
  origin: string,
  policy: Policy,
  verifiers: Verifiers,
  now?: number,
): Promise<Checked<OpenedCheckpoint & { readonly quorum: Quorum }>> {
  const logKeys = policy.logs.map(log => log.key)
  const witnessKeys = policy.witnesses.map(witness => witness.key)
  const opened = await openCheckpoint(input, { origin, logKeys, witnessKeys }, verifiers)
  if (!opened.ok) return opened
  const quorum = evaluateQuorum(policy, opened.value.cosignatures, now)
  return quorum.ok ? accept({ ...opened.value, quorum: quorum.value }) : quorum
}
