/**
 * The victim of the crash drill: opens a register and records acts as fast as it can, saying what it tries and what was
 * acknowledged, until it is killed. Several calls are under way at once; some bring one act, some several.
 */
import { openHouse } from '../house.ts'
import { readSettings } from '../settings.ts'
import { callFilings, groundFilings } from './drill-acts.ts'

const run = Number(process.argv[2])
/** Written straight to the pipe: what was said before the kill has left the process. */
const tell = (line: string) => process.stdout.write(`${line}\n`)

const register = await openHouse(readSettings(process.env))
const opened = await register.record(groundFilings)
if (!opened.ok) throw new Error(JSON.stringify(opened.findings))
tell('ready')

let call = 0
async function writer(): Promise<void> {
  for (;;) {
    const n = call++
    tell(`try ${n}`)
    const result = await register.record(callFilings(run, n))
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    tell(`ack ${n} ${result.receipts.map(receipt => `${receipt.id}@${receipt.index}`).join(' ')}`)
  }
}
await Promise.all(Array.from({ length: 4 }, writer))
