/**
 * One act, offline: its proof file (`/acts/<id>.tlog-proof`) with the act as the register gave it (`/acts/<id>.json`), against
 * the verifier key one knows. Asks no host. Source: C2SP tlog-proof; RFC 6962 section 2.1.1.
 */
import { readFile } from 'node:fs/promises'
import { canonicalBytes, fromBase64, type JsonValue, parseVerifierKey, utf8, verifyEntry } from '@hemicycle/log'
import { z } from 'zod'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { nodeVerifiers } from '../register/keys.ts'
import { CannotStart } from '../register/problems.ts'
import { say } from './terminal.ts'

const MOST_BYTES = 4_000_000

/** What of `/acts/<id>.json` is checked; `body` and `salt` are null where they are not public or were erased. */
const ActFile = z.object({ entry: z.string(), body: z.unknown().nullable(), salt: z.string().nullable() })

/** Answers 0 when every step that can be checked passes. */
export async function verifyAct(proofPath: string, actPath: string | undefined, key: string | undefined): Promise<number> {
  const besides = actPath ?? proofPath.replace(/\.tlog-proof$/, '.json')
  if (key === undefined)
    throw new CannotStart(
      'A proof file is checked against a key that you know: name it with --key (the log has it at /log/vkey).',
    )
  const parsed = parseVerifierKey(key.trim())
  if (!parsed.ok) throw new CannotStart(parsed.finding.detail)
  const [proofFile, act] = await Promise.all([readBounded(proofPath), readBounded(besides).then(text => actIn(text, besides))])

  const body = act.body === null ? undefined : canonicalBytes(act.body as JsonValue)
  const salt = act.salt === null ? undefined : fromBase64(act.salt)
  const { ok, steps } = await verifyEntry(
    { entry: utf8(act.entry), proofFile, ...(body && salt ? { body, salt } : {}) },
    { origin: parsed.value.name, logKeys: [parsed.value] },
    nodeVerifiers,
    nodeHasher,
  )
  for (const { step, status, numbers, finding } of steps) {
    const shown = Object.entries(numbers).map(([name, value]) => `${name} ${value}`)
    say(`${step}: ${status}${shown.length > 0 ? ` (${shown.join(', ')})` : ''}${finding ? `. ${finding.detail}` : ''}`)
  }
  say(ok ? 'The act is in the log that this key signs.' : 'This does not hold together.')
  return ok ? 0 : 1
}

function actIn(text: string, path: string): z.infer<typeof ActFile> {
  const refuse = () =>
    new CannotStart(`${path} is not the JSON of an act: found no members entry, body and salt. Take it from /acts/<id>.json.`)
  try {
    const read = ActFile.safeParse(JSON.parse(text))
    if (!read.success) throw refuse()
    return read.data
  } catch (cause) {
    if (cause instanceof CannotStart) throw cause
    throw refuse()
  }
}

async function readBounded(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new CannotStart(`${path} cannot be read. A proof is checked together with the act: name it with --act.`)
  })
  if (bytes.length > MOST_BYTES) throw new CannotStart(`${path} has ${bytes.length} bytes; expected at most ${MOST_BYTES}.`)
  return bytes.toString('utf8')
}
