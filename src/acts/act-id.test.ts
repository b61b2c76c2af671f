import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ActId } from '../kernel/ids.ts'
import { Party } from './act.ts'
import { actIdOf } from './act-id.ts'

const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
const edition = Party.parse('edition:inter-american')

test('the id of a row of the edition never changes', () =>
  expect(actIdOf(sha256, edition, 'participation/cifta.MEX.ratification')).toBe('vspxjvswqo5342rudyyrsmmern'))

test('another filer with the same key files another act', () =>
  expect(actIdOf(sha256, Party.parse('XAA'), 'note-7')).not.toBe(actIdOf(sha256, Party.parse('XAB'), 'note-7')))

test('every key gives an id, and the same one each time', () =>
  fc.assert(
    fc.property(fc.string(), key => {
      const id = actIdOf(sha256, edition, key)
      expect(ActId.safeParse(id).success).toBe(true)
      expect(actIdOf(sha256, edition, key)).toBe(id)
    }),
  ))
