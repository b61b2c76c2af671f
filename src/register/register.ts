/**
 * The register: receives acts, checks them, appends them to the log, feeds the projections, publishes the checkpoint.
 *
 * Order     shape, identity, rules → projections (not yet committed) → bodies, entries, tiles, commit, synced → projections
 *           committed → checkpoint signed and published → acknowledged. A crash before the log's commit leaves nothing; one
 *           after it leaves an act whose projections are caught up at the next start (docs/decisions/0006).
 * Writers   one at a time. What arrives meanwhile is recorded together in the next round, each call for itself: a refusal of
 *           one leaves the others alone; a call of several acts is recorded whole or not at all.
 * Errors    refusals are answers with findings. What throws is a fault of the machine, and nothing was acknowledged.
 */
import { appendBundles, appendTiles, Frontier, signCheckpoint, TileSource } from '@hemicycle/log'
import { readBody, refsOf } from '../acts/catalogue.ts'
import { type Clock, later } from '../kernel/date.ts'
import type { ActId } from '../kernel/ids.ts'
import { nodeHasher } from '../kernel/node-hasher.ts'
import { type Finding, finding } from '../kernel/problem.ts'
import type { Identity, Sql, Store } from '../store/store.ts'
import { digestOf, recordedAct } from './acts-in-log.ts'
import { type Packed, pack, type ReadFiling, readFiling } from './filing.ts'
import type { LogKey } from './keys.ts'
import type { Commit, Ledger, LedgerReader } from './ledger.ts'
import type { Judge, Projection, Rules } from './projection.ts'
import { applyToAll, type Kept, keepUp, type Progress } from './projections.ts'

export type Receipt = {
  readonly id: ActId
  readonly index: number /** True when it stood on the log before this call. */
  readonly before: boolean
}
export type Recorded = { readonly ok: true; readonly receipts: readonly Receipt[]; readonly size: number }
export type Refused = { readonly ok: false; readonly findings: readonly Finding[] }

export type Register = {
  readonly origin: string
  readonly vkey: string
  readonly ledger: LedgerReader
  /** Last committed state. */
  readonly head: () => Promise<Commit>
  readonly checkpoint: () => Promise<string>
  /** Records all of these acts or none of them. */
  readonly record: (filings: readonly unknown[]) => Promise<Recorded | Refused>
  /** Drops the projections and derives them again. */
  readonly rebuild: (progress?: Progress) => Promise<Kept>
  /** Small remarks that hold for this log and this program only; they may be lost, and then work is done again. */
  readonly notes: Notes
  /** A read-only transaction of a request. */
  readonly reading: <T>(identity: Identity, work: (sql: Sql) => Promise<T>) => Promise<T>
  readonly close: () => Promise<void>
}

export type Notes = {
  readonly get: (name: string) => Promise<string | null>
  readonly set: (name: string, text: string) => Promise<void>
}

export type Parts = {
  readonly store: Store
  readonly ledger: Ledger
  readonly key: LogKey
  readonly projections: readonly Projection[]
  readonly rules: readonly Rules[]
  readonly clock: Clock
}

type Call = {
  readonly filings: readonly ReadFiling[]
  readonly answer: (result: Recorded | Refused) => void
  readonly fail: (cause: unknown) => void
}

/** Acts in one round, unless a single call brings more. */
const ROUND = 2_000

export function runRegister({ store, ledger, key, projections, rules, clock }: Parts): Register {
  const waiting: Call[] = []
  let working: Promise<void> | null = null
  let frontier: Frontier | null = null
  let closed = false

  const frontierAt = async (sql: Sql, head: Commit): Promise<Frontier> => {
    if (frontier?.size === head.size) return frontier.clone()
    const peaks = await new TileSource(ledger.tilesIn(sql), head.size, { root: head.root, hasher: nodeHasher }).peaks()
    const restored = peaks.ok ? Frontier.restore(head.size, peaks.value, nodeHasher) : peaks
    if (!restored.ok) throw new Error(restored.finding.detail)
    return restored.value
  }

  /** One round: some calls, one transaction, one commit of the log. */
  const round = async (calls: readonly Call[], caughtUp = false): Promise<void> => {
    let logged = false
    let answers: (Recorded | Refused)[] = []
    let published: string | null = null
    try {
      await store.writing(async sql => {
        const head = await ledger.head(sql)
        await expectInStep(sql, head)
        const known = await alreadyRecorded(sql, calls)
        const judged = await judge(sql, calls, known, rules)
        const fresh = judged.flatMap(({ fresh: acts }) => acts)
        const at = head.recordedAt ? later(clock.now(), head.recordedAt) : clock.now()
        const packed = fresh.map(filing => pack(filing, at))
        const size = head.size + packed.length
        answers = answersTo(judged, known, packed, head.size, size)
        if (packed.length === 0) return

        const next = await frontierAt(sql, head)
        const bundles = appendBundles(
          head.size,
          packed.map(act => act.bytes),
        )
        const tiles = appendTiles(
          next,
          packed.map(act => nodeHasher.leaf(act.bytes)),
        )
        const commit: Commit = { size, root: next.root(), recordedAt: at }
        await applyToAll(
          sql,
          projections,
          packed.map((act, n) => recordedAct(head.size + n, act.entry, act.json, `act ${head.size + n}`)),
          commit,
        )
        published = await signCheckpoint({ origin: key.origin, size, root: commit.root }, [key.signer])
        const bodies = packed.map(({ salt, json }) => ({ salt, json }))
        await ledger.append(sql, { commit, checkpoint: published, bodies, entries: packed.map(act => act.bytes), bundles, tiles })
        logged = true
        frontier = next
      })
    } catch (cause) {
      if (cause instanceof OutOfStep && !caughtUp) {
        await keepUp(store, ledger, await headNow(), projections)
        return round(calls, true)
      }
      // The files hold the acts and the projections do not: they are caught up before anybody is answered.
      if (!logged || store.kind === 'postgres') throw cause
      await keepUp(store, ledger, await headNow(), projections)
    }
    if (published && store.kind === 'pglite') await ledger.publish(published)
    calls.forEach((call, n) => {
      const answer = answers[n]
      if (answer) call.answer(answer)
    })
  }

  const work = async () => {
    while (waiting.length > 0) {
      const calls: Call[] = []
      let acts = 0
      do {
        const call = waiting.shift()
        if (!call) break
        calls.push(call)
        acts += call.filings.length
      } while (waiting.length > 0 && acts + (waiting[0]?.filings.length ?? 0) <= ROUND)
      await round(calls).catch(async cause => {
        frontier = null
        if (calls.length === 1) calls[0]?.fail(cause)
        // One of them may be at fault: each is tried alone, so that it does not take the others with it.
        else
          for (const call of calls)
            await round([call]).catch(alone => {
              frontier = null
              call.fail(alone)
            })
      })
    }
    working = null
  }

  const headNow = () => (store.kind === 'pglite' ? ledger.head(noSql) : store.writing(sql => ledger.head(sql)))

  return {
    origin: key.origin,
    vkey: key.vkey,
    ledger,
    head: headNow,
    checkpoint: ledger.checkpoint,
    record: inputs => {
      if (closed) return Promise.reject(new Error('The register is closed.'))
      const read = inputs.map((input, n) => readFiling(input, inputs.length === 1 ? '' : `/${n}`))
      const findings = read.flatMap(one => (one.ok ? [] : one.findings))
      if (findings.length > 0) return Promise.resolve({ ok: false, findings })
      const filings = read.flatMap(one => (one.ok ? [one.filing] : []))
      return new Promise((answer, fail) => {
        waiting.push({ filings, answer, fail })
        working ??= Promise.resolve().then(work)
      })
    },
    rebuild: async progress =>
      keepUp(store, ledger, await headNow(), projections, progress ? { anew: true, progress } : { anew: true }),
    notes: notesOf(store, headNow),
    reading: store.reading,
    close: async () => {
      closed = true
      await working
      await ledger.close()
      await store.close()
    },
  }
}

/** The projections are not at the head of the log: whatever was applied on top of them would leave a gap. */
class OutOfStep extends Error {}

async function expectInStep(sql: Sql, head: Commit): Promise<void> {
  const behind = await sql.query<{ name: string }>('select name from hemicycle.projected where size <> $1', [head.size])
  if (behind.length > 0)
    throw new OutOfStep(`Projections not at ${head.size} acts: ${behind.map(({ name }) => name).join(', ')}.`)
}

/** A note counts only as long as the log still has the state in which it was made: of another log it says nothing. */
const notesOf = (store: Store, head: () => Promise<Commit>): Notes => ({
  get: async name => {
    const { size } = await head()
    const [row] = await store.writing(sql =>
      sql.query<{ text: string; size: number }>('select text, size from hemicycle.note where name = $1', [name]),
    )
    return row && row.size <= size ? row.text : null
  },
  set: async (name, text) => {
    const { size } = await head()
    await store.writing(sql =>
      sql.query(
        'insert into hemicycle.note (name, text, size) values ($1, $2, $3) on conflict (name) do update set text = excluded.text, size = excluded.size',
        [name, text, size],
      ),
    )
  },
})

/** Files need no transaction to say their head. */
const noSql: Sql = {
  query: () => Promise.reject(new Error('no transaction')),
  exec: () => Promise.reject(new Error('no transaction')),
}

type Known = ReadonlyMap<string, { readonly index: number; readonly type: string; readonly digest: string }>

/** Which of these acts, and of those they speak of, stand on the log. */
async function alreadyRecorded(sql: Sql, calls: readonly Call[]): Promise<Known> {
  const filings = calls.flatMap(call => call.filings)
  const ids = [...new Set(filings.flatMap(filing => [filing.id, ...refsOf(filing.body)]))]
  const rows = await sql.query<{ index: number; id: string; type: string; digest: string }>(
    'select index, id, type, digest from register.act where id = any($1::text[])',
    [ids],
  )
  return new Map(rows.map(row => [row.id, row]))
}

type Judged = { readonly call: Call; readonly fresh: readonly ReadFiling[]; readonly findings: readonly Finding[] }

/**
 * Judges calls in their order. A call that is refused after some of its acts were accepted has left traces in the judges:
 * then the others are asked again without it.
 */
async function judge(sql: Sql, calls: readonly Call[], known: Known, rules: readonly Rules[]): Promise<readonly Judged[]> {
  const refused = new Map<Call, Judged>()
  for (;;) {
    const open = calls.filter(call => !refused.has(call))
    const judges = await Promise.all(
      rules.map(rule =>
        rule.open(
          sql,
          open.flatMap(call => call.filings),
        ),
      ),
    )
    const round = judgeUntilTraces(open, known, judges)
    for (const judged of round.judged) if (judged.findings.length > 0) refused.set(judged.call, judged)
    if (round.traces) continue
    const accepted = new Map(round.judged.map(judged => [judged.call, judged]))
    return calls.flatMap(call => refused.get(call) ?? accepted.get(call) ?? [])
  }
}

/** Judges call after call; stops after one that was refused with traces. */
function judgeUntilTraces(
  calls: readonly Call[],
  known: Known,
  judges: readonly Judge[],
): { readonly judged: readonly Judged[]; readonly traces: boolean } {
  const judged: Judged[] = []
  const inRound = new Map<string, ReadFiling>()
  for (const call of calls) {
    const { fresh, findings } = judgeCall(call, known, inRound, judges)
    judged.push({ call, fresh: findings.length > 0 ? [] : fresh, findings })
    if (findings.length > 0 && fresh.length > 0) return { judged, traces: true }
  }
  return { judged, traces: false }
}

function judgeCall(
  call: Call,
  known: Known,
  inRound: Map<string, ReadFiling>,
  judges: readonly Judge[],
): { fresh: ReadFiling[]; findings: Finding[] } {
  const findings: Finding[] = []
  const fresh: ReadFiling[] = []
  for (const filing of call.filings) {
    const before = inRound.get(filing.id)
    const stands = known.get(filing.id)
    if (stands || before) {
      const same = stands ? stands.digest === digestOf(filing.body) : Buffer.from(before?.json ?? []).equals(filing.json)
      if (!same)
        findings.push(
          finding(
            'key-taken',
            `${filing.pointer}/key`,
            `This key already names the act ${filing.id}, with another content. To change an act, file a correction; for a new act, choose a new key.`,
          ),
        )
      continue
    }
    const found = [...referenceFindings(filing, known, inRound), ...judges.flatMap(one => one.check(filing))]
    findings.push(...found)
    if (found.length > 0) continue
    fresh.push(filing)
    inRound.set(filing.id, filing)
    for (const one of judges) one.accept(filing)
  }
  return { fresh, findings }
}

/** What an act speaks of must stand on the log, and a correction must fit what it corrects. */
function referenceFindings(filing: ReadFiling, known: Known, inRound: ReadonlyMap<string, ReadFiling>): Finding[] {
  const typeOf = (id: string) => known.get(id)?.type ?? inRound.get(id)?.body.type
  const missing = refsOf(filing.body).filter(id => typeOf(id) === undefined)
  const findings = missing.map(id =>
    finding(
      'act-unknown',
      `${filing.pointer}/body`,
      `It speaks of the act ${id}, which is not on the log. File that act first, or correct the id.`,
    ),
  )
  const { body } = filing
  if (body.type !== 'act.corrected/v1' || missing.length > 0) return findings
  const type = typeOf(body.corrects)
  const pointer = `${filing.pointer}/body`
  if (type === 'act.corrected/v1')
    return [
      finding(
        'correction-of-correction',
        `${pointer}/corrects`,
        'It corrects a correction. Name the act that was first recorded, and say what should stand now.',
      ),
    ]
  if (body.replacement === null) return findings
  if (body.replacement.type !== type)
    return [
      finding(
        'correction-type',
        `${pointer}/replacement/type`,
        `Found ${JSON.stringify(body.replacement.type)}, expected ${type}: a correction keeps the type. To say something of another kind, withdraw this act and file a new one.`,
      ),
    ]
  const read = readBody(body.replacement, `${pointer}/replacement`)
  return read.ok ? findings : [...read.findings]
}

function answersTo(
  judged: readonly Judged[],
  known: Known,
  packed: readonly Packed[],
  first: number,
  size: number,
): (Recorded | Refused)[] {
  const places = new Map(packed.map((act, n) => [act.id as string, first + n]))
  return judged.map(({ call, findings }) => {
    if (findings.length > 0) return { ok: false, findings }
    return {
      ok: true,
      size,
      receipts: call.filings.map(({ id }) => {
        const before = known.get(id)
        return { id, index: before?.index ?? places.get(id) ?? -1, before: before !== undefined }
      }),
    }
  })
}
