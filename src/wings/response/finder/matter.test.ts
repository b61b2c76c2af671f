import { expect, test } from 'vitest'
import { clashesOf } from './matter.ts'
import { matterOf } from './testing/edition-day.ts'

const on = '2020-01-15'
test.each([
  [
    'a state that contends with itself',
    { on, contending: 'BOL BOL' },
    [{ rule: 'named-twice', state: 'BOL', part: 'contending' }],
  ],
  [
    'a third state that contends',
    { on, contending: 'BOL CHL', third: 'CHL' },
    [{ rule: 'third-and-involved', state: 'CHL', part: 'contending' }],
  ],
  ['a state that asks itself', { on, requesting: 'MEX', requested: 'MEX' }, [{ rule: 'asks-itself', state: 'MEX' }]],
  ['an affected state that asks', { on, affected: 'CRI', requesting: 'CRI' }, []],
  ['nobody', { on }, []],
])('%s', (_, asked, clashes) => expect(clashesOf(matterOf(asked))).toEqual(clashes))
