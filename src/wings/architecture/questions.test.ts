import { expect, test } from 'vitest'
import type { Instrument } from './facts.ts'
import { phaseOf } from './phase.ts'
import { body, day, inForce, treaty } from './testing/invented.ts'

const rows: readonly (readonly [what: string, of: Instrument, on: string, is: string])[] = [
  ['before it is adopted', treaty(), '1989-12-31', 'not-adopted'],
  ['adopted in a month: within it', treaty({ adopted: '1990-02' }), '1990-02-10', 'unknown'],
  ['adopted on a day not known', treaty({ adopted: null, status: 'in-force' }), '2026-11-23', 'unknown'],
  ['adopted, and not in force yet', inForce(), '1990-12-31', 'adopted'],
  ['on the day of its entry into force', inForce(), '1991-01-01', 'in-force'],
  ['in the month of its entry into force', inForce({ entered: '1991-06' }), '1991-06-15', 'unknown'],
  ['entered into force on some day before another', treaty({ enteredBy: '1995-12-31' }), '1992-01-01', 'unknown'],
  ['noted as in force, no day recorded: on the day of the note', treaty({ status: 'in-force' }), '2026-11-23', 'in-force'],
  ['noted as in force, no day recorded: on a day before', treaty({ status: 'in-force' }), '2026-11-22', 'unknown'],
  [
    'binds by signature: from its adoption',
    treaty({ status: 'in-force', clauses: { threshold: 'signature', generalDelay: 'P0D' } }),
    '1990-01-01',
    'in-force',
  ],
  ['noted as not in force', treaty({ status: 'not-in-force' }), '2002-11-22', 'adopted'],
  ['nobody has noted either', treaty({ clauses: { threshold: '40' } }), '2002-11-22', 'unknown'],
  ['a commitment is in operation from its adoption', body(), '1990-01-01', 'in-force'],
  ['ended', inForce({ ended: '2001-01-01' }), '2001-01-01', 'ended'],
  ['superseded in a month: within it', body({ superseded: '2010-05' }), '2010-05-15', 'unknown'],
  ['superseded in a month: after it', body({ superseded: '2010-05' }), '2010-05-31', 'ended'],
  ['defunct by a day', body({ status: 'defunct' }), '2026-11-23', 'ended'],
  ['defunct by a day: presumed to have lasted before', body({ status: 'defunct' }), '2001-01-01', 'in-force'],
  ['dormant, and in force', inForce({ status: 'dormant' }), '2026-11-23', 'in-force'],
]
test.each(rows)('%s', (_what, of, on, is) => expect(phaseOf(of, day(on))).toBe(is))
