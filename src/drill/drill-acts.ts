/** Acts for the crash drill: known beforehand from run and call, so that whoever inspects the log can say what belongs together. */
import { filing, instrumentFiling, stateFiling } from '../register/testing/sample-acts.ts'

export const groundFilings = [stateFiling('XAA'), instrumentFiling('pact')]

/** One, three or forty acts in a call: each call must be on the log whole or not at all. */
export const callSize = (call: number) => (call % 7 === 0 ? 40 : call % 3 === 0 ? 3 : 1)

export const callFilings = (run: number, call: number) =>
  Array.from({ length: callSize(call) }, (_, n) =>
    filing(`drill/${run}/${call}/${n}`, {
      type: 'role.recorded/v1',
      instrument: 'pact',
      state: 'XAA',
      on: '2000-01-01',
      role: 'host',
      note: `run ${run}, call ${call}, act ${n}`,
    }),
  )
