/**
 * Reads a log from another host through its static face. Nothing it answers is believed before it was checked.
 *
 * Source  C2SP tlog-tiles; bodies as docs/log-format.md has them.
 * Limits  no answer longer than the largest tile or bundle can be, none later than half a minute.
 */
import { TILE_WIDTH, type TileLevel, tilePath } from '@hemicycle/log'
import type { LedgerReader } from './ledger.ts'
import { CannotStart } from './problems.ts'

const LARGEST = 128 * 1024 * 1024
const WITHIN_MS = 30_000

/** `address` is that of the register (`https://host`) or of its log (`https://host/log`). */
export function readAddress(
  address: string,
  fetcher: typeof fetch = fetch,
): LedgerReader & { readonly vkey: () => Promise<string> } {
  const base = `${address.replace(/\/+$/, '').replace(/\/log$/, '')}/log`
  const get = async (path: string): Promise<Uint8Array> => {
    const answer = await fetcher(`${base}/${path}`, { signal: AbortSignal.timeout(WITHIN_MS), redirect: 'error' }).catch(
      (cause: unknown) => {
        const inner = cause instanceof Error && cause.cause instanceof Error ? cause.cause.message : String(cause)
        throw new CannotStart(
          `${base}/${path} cannot be read: ${inner || 'no answer'}. Check the address, and that the register runs there.`,
        )
      },
    )
    if (!answer.ok) throw new Error(`${base}/${path} answered ${answer.status}`)
    const bytes = new Uint8Array(await answer.arrayBuffer())
    if (bytes.length > LARGEST) throw new Error(`${base}/${path} answered ${bytes.length} bytes`)
    return bytes
  }
  const tile = (level: TileLevel, index: number, width: number) =>
    get(tilePath({ level, index, width })).catch(cause => {
      // A partial tile may go once the full one exists.
      if (width === TILE_WIDTH) throw cause
      return get(tilePath({ level, index, width: TILE_WIDTH }))
    })
  const text = async (path: string) => new TextDecoder().decode(await get(path))
  return {
    place: base,
    vkey: () => text('vkey'),
    checkpoint: () => text('checkpoint'),
    hashTile: async (level, index, width) => (await tile(level, index, width)).subarray(0, width * 32),
    entryBundle: (index, width) => tile('entries', index, width),
    bodyBundle: (index, width) => get(tilePath({ level: 'entries', index, width }).replace('tile/entries/', 'bodies/')),
    commits: async function* () {},
  }
}
