/** `hemicycle file <acts.jsonl>`: records acts in batches, each whole or not at all; stops at the first refused one. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { openHouse } from '../house.ts'
import { CannotStart } from '../register/problems.ts'
import type { Register } from '../register/register.ts'
import type { AllSettings } from '../settings.ts'
import { complain, findingLine, say } from './terminal.ts'

export async function fileCommand(settings: AllSettings, path: string, batch: string): Promise<number> {
  const size = Number(batch)
  if (!Number.isInteger(size) || size < 1 || size > 10_000)
    throw new CannotStart(`--batch: found ${JSON.stringify(batch)}, expected a whole number from 1 to 10000.`)
  const register = await openHouse(settings, { say })
  try {
    const result = await fileLines(register, linesOf(path), size)
    if (result.refused) return 1
    say(
      `${result.filed} acts recorded, ${result.before} stood on the log before. The log has ${(await register.head()).size} acts.`,
    )
    return 0
  } finally {
    await register.close()
  }
}

const linesOf = (path: string) =>
  createInterface({ input: path === '-' ? process.stdin : createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })

async function fileLines(
  register: Register,
  lines: AsyncIterable<string>,
  size: number,
): Promise<{ filed: number; before: number; refused: boolean }> {
  const total = { filed: 0, before: 0, refused: false }
  let batch: { line: number; input: unknown }[] = []
  let number = 0
  const flush = async () => {
    if (batch.length === 0) return
    const result = await register.record(batch.map(one => one.input))
    if (!result.ok) {
      for (const found of result.findings) complain(findingLine({ ...found, pointer: withLine(found.pointer, batch) }))
      complain(`Nothing of lines ${batch[0]?.line} to ${batch.at(-1)?.line} was recorded; what stands before them was.`)
      total.refused = true
    } else for (const receipt of result.receipts) total[receipt.before ? 'before' : 'filed']++
    batch = []
  }
  for await (const line of lines) {
    number++
    if (line.trim() === '') continue
    const input = parseLine(line)
    if (input === undefined) {
      complain(`line ${number}  line-not-json  The line is not JSON. Expected {"key": …, "by": …, "body": …}.`)
      total.refused = true
      return total
    }
    batch.push({ line: number, input })
    if (batch.length >= size) await flush()
    if (total.refused) return total
  }
  await flush()
  return total
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function withLine(pointer: string, batch: readonly { line: number }[]): string {
  if (batch.length === 1) return `line ${batch[0]?.line}${pointer}`
  return pointer.replace(/^\/(\d+)/, (_, n: string) => `line ${batch[Number(n)]?.line ?? '?'}`)
}
