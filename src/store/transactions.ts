/**
 * The two kinds of transaction, over whatever lends a connection. Both engines speak PostgreSQL's protocol through `pg`,
 * so this file is all there is to say about either.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import type { ClientBase } from 'pg'
import { type Identity, READER, type Sql, type Store, StoreLost, StoreUnreadable } from './store.ts'
import { parameter } from './values.ts'

export type Purpose = 'writing' | 'reading'

/** A connection for one transaction. A broken one is not lent again. */
export type Loan = { readonly client: ClientBase; giveBack(broken?: Error): void }

export type Lender = {
  readonly kind: Store['kind']
  lend(purpose: Purpose): Promise<Loan>
  /** Longest a single statement may take, where the engine can stop one. */
  readonly limits?: { readonly readingMs: number; readonly writingMs: number }
  /** An error as it may be shown: without passwords, with what it means here. */
  explain(error: unknown): unknown
  close(): Promise<void>
}

/** PostgreSQL: data_corrupted, index_corrupted. */
const DAMAGED = new Set(['XX001', 'XX002'])

export const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined

/** The server ended this session, or the embedded engine stopped itself: there is nothing left to roll back. */
const isFatal = (error: unknown) =>
  error instanceof StoreLost ||
  (error instanceof Error && 'severity' in error && (error.severity === 'FATAL' || error.severity === 'PANIC'))

/** Named, so that a connection plans it once; it reads no table, so the plan never grows old. */
const IDENTIFY = { name: 'hemicycle-identity', text: "select set_config('hemicycle.identity', $1, true)" }

type Running = { open: boolean; readonly purpose: Purpose }

export function storeOver(lender: Lender): Store {
  const running = new AsyncLocalStorage<Running>()
  const { limits } = lender
  const begin = {
    writing: `begin${limits ? `; set local statement_timeout to ${limits.writingMs}` : ''}`,
    reading: `begin isolation level repeatable read read only${
      limits ? `; set local statement_timeout to ${limits.readingMs}` : ''
    }; set local role ${READER}`,
  }

  const explain = (error: unknown) => {
    if (error instanceof Error && DAMAGED.has(codeOf(error) ?? '')) {
      return new StoreUnreadable(`The database is damaged: ${error.message}`, { cause: error })
    }
    const plain = lender.explain(error)
    if (plain instanceof Error && isFatal(plain) && !(plain instanceof StoreLost)) {
      return new StoreLost(`The database stopped: ${plain.message}`, { cause: plain })
    }
    return plain
  }

  function sqlOver(client: ClientBase, state: Running): Sql {
    const check = () => {
      if (!state.open) throw new Error('This transaction is over. Await every query inside the work that was handed in.')
    }
    return {
      async query<R extends object>(text: string, params: readonly unknown[] = []) {
        check()
        const values = params.map(parameter)
        try {
          // The extended protocol also without parameters: it refuses a second statement in the same text.
          const statement = { text, values, queryMode: 'extended' as const }
          return (await client.query<R>(statement)).rows
        } catch (error) {
          throw explain(error)
        }
      },
      async exec(text) {
        check()
        try {
          await client.query(text)
        } catch (error) {
          throw explain(error)
        }
      },
    }
  }

  async function transaction<T>(purpose: Purpose, identity: Identity | null, work: (sql: Sql) => Promise<T>): Promise<T> {
    const around = running.getStore()
    if (around?.open) {
      throw new Error(`A ${purpose} was begun inside a ${around.purpose}. Use the sql of the one that is open, or end it first.`)
    }
    const { client, giveBack } = await lender.lend(purpose).catch((error: unknown) => {
      throw explain(error)
    })
    const state: Running = { open: true, purpose }
    let broken: Error | undefined
    try {
      // Sent without waiting, together with the first query of the work: a journey less. Should one of these fail, the
      // transaction is aborted and every statement behind it is refused, so nothing runs outside the role.
      const begun = Promise.all([
        client.query(begin[purpose]),
        identity === null ? null : client.query({ ...IDENTIFY, values: [identity] }),
      ])
      begun.catch(() => {})
      const result = await running
        .run(state, () => work(sqlOver(client, state)))
        .catch(async (error: unknown) => {
          await begun // when that failed, it is the cause, and the refusal only what followed
          throw error
        })
      await begun
      state.open = false
      const end = await client.query(purpose === 'writing' ? 'commit' : 'rollback')
      if (purpose === 'writing' && end.command !== 'COMMIT') {
        throw new Error('Nothing was written: a statement inside this transaction had failed, and its error was not passed on.')
      }
      return result
    } catch (error) {
      state.open = false
      try {
        if (isFatal(error)) throw error
        await client.query('rollback')
      } catch (lost) {
        broken = lost instanceof Error ? lost : new Error(String(lost))
      }
      throw explain(error)
    } finally {
      giveBack(broken)
    }
  }

  let closing: Promise<void> | undefined
  return {
    kind: lender.kind,
    writing: work => transaction('writing', null, work),
    reading: (identity, work) => transaction('reading', identity, work),
    close() {
      closing ??= lender.close()
      return closing
    },
  }
}
