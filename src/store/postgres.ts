/**
 * The store on a PostgreSQL server: a pool of connections, of which half at most may be writing, so that writers who wait
 * for the append lock never shut readers out.
 *
 * Secrets  the address holds a password. No error that leaves this file does.
 */
import pg from 'pg'
import { gate } from './gate.ts'
import { prepareReading } from './reader-role.ts'
import { type Store, StoreLost } from './store.ts'
import { codeOf, type Lender, storeOver } from './transactions.ts'
import { SESSION, types } from './values.ts'

export type PostgresOptions = {
  /** `postgres://user:password@host:5432/database` */
  readonly url: string
  readonly connections?: number
  readonly readingMs?: number
  readonly writingMs?: number
  readonly connectWithinMs?: number
}

/** How a connection that broke shows in the driver; what the server itself ends is told by its severity. */
const isGone = (error: Error) =>
  /^Connection terminated|connection error and is not queryable/.test(error.message) ||
  /^(ECONNRESET|EPIPE|ETIMEDOUT|08\w{3})$/.test(codeOf(error) ?? '')

export async function openPostgresStore(options: PostgresOptions): Promise<Store> {
  const { shown, withoutSecrets } = readUrl(options.url)
  const connections = options.connections ?? 10
  const pool = new pg.Pool({
    connectionString: options.url,
    max: connections,
    connectionTimeoutMillis: options.connectWithinMs ?? 10_000,
    idle_in_transaction_session_timeout: 60_000,
    keepAlive: true,
    pipeline: true,
    application_name: 'hemicycle',
    types,
    onConnect: async client => {
      await client.query(SESSION)
    },
  })
  // An idle connection that breaks is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => {})

  const turns = { reading: gate(connections), writing: gate(Math.max(1, connections >> 1)) }
  const closed = () => new Error('The store is closed.')

  const explain = (error: unknown) => {
    const clean = withoutSecrets(error)
    if (clean instanceof Error && isGone(clean)) {
      return new StoreLost(`The connection to ${shown} was lost: ${clean.message}`, { cause: clean })
    }
    return clean
  }

  const lender: Lender = {
    kind: 'postgres',
    limits: { readingMs: options.readingMs ?? 30_000, writingMs: options.writingMs ?? 600_000 },
    async lend(purpose) {
      const leave = await turns[purpose].enter()
      try {
        const client = await pool.connect()
        // One that breaks while it is lent fails its query; the event on top of that needs a listener.
        const onError = () => {}
        client.on('error', onError)
        return {
          client,
          giveBack: broken => {
            client.off('error', onError)
            client.release(broken)
            leave()
          },
        }
      } catch (error) {
        leave()
        const clean = withoutSecrets(error)
        throw new Error(`No connection to ${shown}: ${clean instanceof Error ? clean.message : String(clean)}`, { cause: clean })
      }
    },
    explain,
    async close() {
      await Promise.all([turns.reading.shut(closed), turns.writing.shut(closed)])
      await pool.end()
    },
  }
  const store = storeOver(lender)
  try {
    await prepareReading(store)
  } catch (error) {
    await store.close()
    throw error
  }
  return store
}

type Url = { readonly shown: string; withoutSecrets(error: unknown): unknown }

function readUrl(text: string): Url {
  let url: URL
  try {
    url = new URL(text)
  } catch {
    // The text is not quoted: a misspelt address holds its password all the same.
    throw new Error('DATABASE_URL is not an address; expected postgres://user:password@host:5432/database')
  }
  if (url.protocol !== 'postgres:' && url.protocol !== 'postgresql:') {
    throw new Error(`DATABASE_URL begins with ${url.protocol}//; expected postgres://user:password@host:5432/database`)
  }
  const shown = `postgres://${url.username ? `${url.username}@` : ''}${url.host}${url.pathname}`
  const secrets = [url.password, decode(url.password), url.searchParams.get('password') ?? ''].filter(secret => secret !== '')
  const clean = (words: string) => secrets.reduce((kept, secret) => kept.replaceAll(secret, '***'), words)

  return {
    shown,
    withoutSecrets(error) {
      if (!(error instanceof Error) || secrets.length === 0) return error
      error.message = clean(error.message)
      if (error.stack) error.stack = clean(error.stack)
      return error
    },
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
