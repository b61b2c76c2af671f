import { beforeAll, expect, test } from 'vitest'
import type { Register } from '../../register/register.ts'
import { describeEachRegister } from '../../register/testing/each-register.ts'
import { filing } from '../../register/testing/sample-acts.ts'
import { FACETS } from './facets.ts'
import { LANDMINES, PARTS, SAMPLE, searchOver } from './testing/sample-register.ts'

const SIZE = SAMPLE.length

describeEachRegister('what the search finds', PARTS, place => {
  let register: Register
  let ask: ReturnType<typeof searchOver>
  const recorded = async (filings: readonly unknown[]) => {
    const result = await register.record(filings)
    if (!result.ok) throw new Error(JSON.stringify(result.findings))
    return result.receipts
  }

  beforeAll(async () => {
    register = await (await place()).open()
    await recorded(SAMPLE)
    ask = searchOver(register)
  })

  const things = async (text: string) => (await ask.hits(text, { size: SIZE })).filter(hit => !hit.startsWith('act'))

  test.each([
    ['stems, in Spanish', 'mina antipersonal', ['instrument mine-ban']],
    ['without accents, in Spanish', 'PROHIBICION minas', ['instrument mine-ban']],
    ['with accents, in French', 'armes à feu', ['instrument firearms']],
    ['without accents, in Portuguese', 'nao proliferacao', ['principle non-proliferation']],
    ['another form of the word', 'armas ilícitas', ['instrument firearms']],
    ['a hyphen is no hindrance', 'non proliferation', ['principle non-proliferation']],
    ['words side by side', '"minas antipersonal"', ['instrument mine-ban']],
    ['words side by side, in another order', '"antipersonal minas"', []],
    ['what is left out, in whichever language it stands', 'convention -firearms', ['instrument mine-ban']],
    ['what is left out, side by side', 'convención -"armas de fuego"', ['instrument mine-ban']],
    ['one or the other', 'fuego OR antipersonal', ['instrument firearms', 'instrument mine-ban']],
    ['all words, from name and summary', 'antipersonnel stockage', ['instrument mine-ban']],
    ['words of two languages are not mixed', 'firearms fuego', []],
    ['a code', 'XAB', ['state XAB']],
    ['a code of two letters', 'aa', ['state XAA']],
    ['the beginning of an identifier', 'fire', ['instrument firearms']],
    ['an identifier', 'mine-ban', ['instrument mine-ban']],
    ['a name in another language', 'ruritanie', ['state XAB']],
  ])('%s: %s', async (_, text, expected) => expect((await things(text)).toSorted()).toEqual(expected))

  test('an exact name comes first, then what fits the words', async () =>
    expect((await things('landmines OR mines'))[0]).toBe('threat landmines'))

  test('acts are found by every name of their state and instrument, and by their kind, in any language; the latest first', async () => {
    expect(await ask.hits('ratificaciones Xanadú minas', { size: SIZE })).toEqual(['act 6 XAA'])
    expect(await ask.hits('XAA mine-ban', { size: SIZE })).toEqual(['act 6 XAA'])
    expect(await ask.hits('adhésion', { size: SIZE })).toEqual(['act 7 XAB'])
    expect(await ask.hits('armes Xanadou', { size: SIZE })).toEqual(['act 8 XAA', 'act 9 XAA'])
    expect(await ask.hits('armes Xanadou -signature', { size: SIZE })).toEqual(['act 9 XAA'])
  })

  test('acts are found by their notes and sources', async () => {
    expect(await ask.hits('gazette kubla', { size: SIZE })).toEqual(['act 6 XAA'])
    expect(await ask.hits('"kubla gazette"', { size: SIZE })).toEqual([])
    expect((await ask.found('example.org', { size: SIZE })).count).toBe(SIZE)
  })

  test('an act is found by its id', async () => {
    const [, , receipt] = await recorded([SAMPLE[0], SAMPLE[1], SAMPLE[6]])
    expect(await ask.hits(receipt?.id ?? '', { size: SIZE })).toEqual(['act 6 XAA'])
  })

  test('it is said in which languages the words were found', async () => {
    const [first] = (await ask.found('antipersonal', { size: SIZE })).hits
    expect(first?.type === 'thing' && first.thing.langs).toEqual(['es'])
  })

  test('each choice leaves as many results as it says, acts among them', async () => {
    const all = await ask.found('convention OR xanadu OR ruritania OR mines', { size: SIZE })
    expect(all.facets.threat.get('landmines')).toBeGreaterThan(1)
    for (const facet of FACETS)
      for (const [value, count] of all.facets[facet]) {
        const narrowed = await ask.found('convention OR xanadu OR ruritania OR mines', {
          size: SIZE,
          filter: { [facet]: value },
          page: null,
        })
        expect([narrowed.count, narrowed.hits.length], `${facet} ${value}`).toEqual([count, count])
      }
  })

  test('an instrument of both agendas is found under each', async () => {
    for (const agenda of ['traditional', 'new'])
      expect(await ask.hits('mine-ban', { size: SIZE, filter: { agenda, kind: 'instrument' } })).toEqual(['instrument mine-ban'])
  })

  test('an earlier state gives the earlier answer', async () => {
    expect(await ask.hits('antipersonal', { size: 2 })).toEqual([])
    expect(await ask.hits('antipersonal', { size: 3 })).toEqual(['instrument mine-ban', 'act 2'])
  })

  test('a misspelt word is answered with the nearest one there is', async () => {
    const { suggestions } = await ask.found('rurittania', { size: SIZE })
    expect(suggestions?.query).toBe('ruritania')
    expect(suggestions?.things.map(({ id }) => id)).toContain('XAB')
  })

  test('a correction: its words from then on, the earlier ones before', async () => {
    const [receipt] = await recorded([LANDMINES])
    const before = (await register.head()).size
    const renamed = {
      ...LANDMINES.body,
      shortTitles: { ...LANDMINES.body, en: 'Ottawa', es: 'Ottawa', pt: 'Ottawa', fr: 'Ottawa' },
      titles: { en: 'Ottawa Convention', es: 'Convención de Ottawa', pt: 'Convenção de Ottawa', fr: 'Convention d’Ottawa' },
    }
    const { en, es, pt, fr } = renamed.shortTitles
    await recorded([
      filing('correction', {
        type: 'act.corrected/v1',
        corrects: receipt?.id,
        reason: 'It is called otherwise.',
        replacement: { ...renamed, shortTitles: { en, es, pt, fr } },
      }),
    ])
    expect(await ask.hits('antipersonal', { size: before })).toContain('instrument mine-ban')
    expect(await ask.hits('antipersonal')).toEqual([])
    expect((await ask.hits('ottawa'))[0]).toBe('instrument mine-ban')
    expect(await ask.hits('ratificación ottawa'), 'acts go by the name that holds').toEqual(['act 6 XAA'])
    expect(await ask.hits('correction ottawa')).toEqual([`act ${before}`])
  })

  test('a withdrawal: the act is no longer found', async () => {
    const [receipt] = await recorded([SAMPLE[8]])
    await recorded([
      filing('withdrawal', { type: 'act.corrected/v1', corrects: receipt?.id, reason: 'It was not done.', replacement: null }),
    ])
    expect(await ask.hits('armes Xanadou')).toEqual(['act 9 XAA'])
    expect(await ask.hits('armes Xanadou', { size: SIZE })).toEqual(['act 8 XAA', 'act 9 XAA'])
  })

  test('derived again it finds the same', async () => {
    const asked = ['convention', 'xanadu', 'ottawa OR firearms', 'ratificación']
    const before = await Promise.all(asked.map(text => ask.hits(text)))
    await register.rebuild()
    expect(await Promise.all(asked.map(text => ask.hits(text)))).toEqual(before)
  })

  test.each([
    "'; drop schema search cascade; --",
    '\\',
    "a'::tsquery",
    '%_%',
    '{a,b}',
    '\u0000\ud800',
    'a:*',
    '"',
    '<->',
    '$1',
    `${'x '.repeat(28)}y`,
  ])('%j is a question like any other', async text => {
    const at = { size: SIZE, root: '' }
    const answer = await ask.search.search({ text, filter: {}, at, page: 1 })
    expect(['found', 'not-asked']).toContain(answer.status)
  })
})
