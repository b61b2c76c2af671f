import { expect, test } from 'vitest'
import { readCondition } from './formula.ts'
import { LONGEST } from './language.ts'

const misfitOf = (text: string) => {
  const read = readCondition(text)
  return read.ok ? null : read.misfit
}

test.each([
  "party(s, 'tiar')",
  "party(s, 'tiar') && !(s in contending)",
  "s in ['ARG', 'CHL'] || s == 'BOL'",
  "contending.all(c, takes_part(c, 'oas-charter')) && size(contending) >= 2",
  'contending.exists(c, affected.exists(a, a != c))',
  "both(contending, 'pact-of-bogota') && !given('settled-before-1948')",
  'true',
])('%s is a condition', text => expect(misfitOf(text)).toBeNull())

test('what a condition names is listed with its place, so that an edition can look it up', () => {
  const text = "party(s, 'tiar') && s in ['ARG'] && given('urgent') && both(contending, 'rss')"
  const read = readCondition(text)
  expect(read.ok && read.condition.mentions).toEqual([
    { kind: 'instrument', text: 'tiar', at: text.indexOf('tiar') },
    { kind: 'state', text: 'ARG', at: text.indexOf('ARG') },
    { kind: 'circumstance', text: 'urgent', at: text.indexOf('urgent') },
    { kind: 'instrument', text: 'rss', at: text.indexOf('rss') },
  ])
})

test.each([
  { text: "party(s, 'tiar'", rule: 'form', at: 15, found: /end/ },
  { text: "party(s 'tiar')", rule: 'form', at: 8, found: /'tiar'/ },
  { text: 'party(s)', rule: 'type', at: 0, found: /no matching overload for 'party\(string\)'/ },
  { text: "partys(s, 'tiar')", rule: 'type', at: 0, found: /partys/ },
  { text: "party(q, 'tiar')", rule: 'type', at: 6, found: /Unknown variable: q/ },
  { text: "party(contending, 'tiar')", rule: 'type', at: 0, found: /list/ },
  { text: "true && 'a' in [1]", rule: 'type', at: 8, found: /string in list<int>/ },
  { text: 's', rule: 'type', at: 0, found: /string/ },
  { text: 'size(contending) > 1', rule: 'subset', at: 0, found: /size/ },
  { text: "'aaa'.matches('(a+)+$')", rule: 'subset', at: 0, found: /matches/ },
  { text: "contending.map(c, c).all(c, party(c, 'tiar'))", rule: 'subset', at: 0, found: /map/ },
  { text: "party(s + 'x', 'tiar')", rule: 'subset', at: 6, found: /s \+ 'x'/ },
  {
    text: "contending.all(a, contending.all(b, contending.all(c, party(c, 'tiar'))))",
    rule: 'subset',
    at: 36,
    found: /contending/,
  },
])('$text is refused at character $at', ({ text, rule, at, found }) => {
  expect(misfitOf(text)).toMatchObject({ rule, at })
  expect(misfitOf(text)?.found).toMatch(found)
  expect(misfitOf(text)?.expected).not.toBe('')
})

test.each([
  { hostile: 'huge', text: `party(s, '${'x'.repeat(1_000_000)}')` },
  { hostile: 'deep in brackets', text: `${'('.repeat(250)}true${')'.repeat(250)}` },
  { hostile: 'deep in negations', text: `${'!'.repeat(500)}true` },
  { hostile: 'a long chain', text: `true${' && true'.repeat(70)}` },
  { hostile: 'brackets that never close', text: '['.repeat(LONGEST) },
  { hostile: 'many arguments', text: `party(${"'a',".repeat(100)}'a')` },
  { hostile: 'a list of everything', text: `s in [${"'a',".repeat(100)}'a']` },
  { hostile: 'a map', text: '{1: 2} == {1: 2}' },
  { hostile: 'a nul', text: 'party(s,\0)' },
  { hostile: 'nothing', text: '' },
])('a hostile condition is refused, whatever it is: $hostile', ({ text }) => expect(misfitOf(text)).not.toBeNull())
