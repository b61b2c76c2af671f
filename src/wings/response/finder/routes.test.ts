import { beforeAll, describe, expect, test } from 'vitest'
import { LANGS } from '../../../kernel/lang.ts'
import { CaseAnswer, FindAnswer, MechanismAnswer } from './answer-schemas.ts'
import { finderApp } from './testing/finder-app.ts'

let site: Awaited<ReturnType<typeof finderApp>>
beforeAll(async () => {
  site = await finderApp()
})
const text = async (path: string) => {
  const answer = await site.get(path)
  expect(site.causes.map(cause => cause.stack)).toEqual([])
  return { status: answer.status, body: await answer.text(), headers: answer.headers }
}
const json = async (path: string) => JSON.parse((await text(path)).body) as unknown
const find = async (query: string) => FindAnswer.parse(await json(`/response/find.json?${query}`))
const one = (answer: FindAnswerBody, id: string) => {
  const found = answer.mechanisms.find(mechanism => mechanism.id === id)
  if (!found) throw new Error(`${id} is not in the answer.`)
  return found
}
type FindAnswerBody = Awaited<ReturnType<typeof find>>

const PAGES = [
  '/response/find',
  '/response/find?on=2013-04-24&situation=INTERSTATE_DISPUTE&contending=BOL,CHL',
  '/response/find?on=2020-01-15&situation=ENDANGERED_PEACE,DISASTER&requesting=VEN&affected=HND&given=urgent,-victims&consent=HND',
  '/response/mechanisms',
  '/response/mechanisms/MEC-TIAR-7?on=2019-09-11&contending=ARG,CHL&votes=COL:yes,URY:abstain',
  '/response/mechanisms/MEC-CWC-IX-CHAL?start=2020-01-01',
  '/response/compare?mechanisms=MEC-TIAR-6,MEC-OAS-CONSULT',
  '/response/compare',
  '/response/history',
  '/response/history/venezuela-2019',
]

test.each(PAGES.flatMap(path => LANGS.map(lang => ({ path, lang }))))(
  '$path in $lang: a page of words, without script',
  async ({ path, lang }) => {
    const { status, body } = await text(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(status).toBe(200)
    expect(body.match(/<script|style="|undefined|\[object/g) ?? []).toEqual([])
    // What stands in braces was to be filled.
    expect(/<main[\s\S]*<\/main>/.exec(body)?.[0].match(/\{[a-z_]+\}/gi) ?? []).toEqual([])
  },
)

describe('the answer for programs', () => {
  test('Bolivia and Chile on 24 April 2013', async () => {
    const answer = await find('on=2013-04-24&situation=INTERSTATE_DISPUTE&contending=BOL,CHL')
    expect(answer.on).toBe('2013-04-24')
    expect(one(answer, 'MEC-BOGOTA-ICJ')).toMatchObject({
      instrument: 'pact-of-bogota',
      level: 'continental',
      kind: 'cooperative',
      state: 'open',
      mayInvoke: ['BOL', 'CHL'],
    })
    expect(one(answer, 'MEC-BOGOTA-MED')).toMatchObject({
      votes: [{ step: 2, base: 2, needed: 2, quorum: null }],
      clocks: expect.arrayContaining([expect.objectContaining({ step: 2, kind: 'limit', latest: '2013-06-24' })]),
    })
  })

  test('the Rio Treaty in 2019: votes of the parties of that day, with and without Venezuela', async () => {
    const answer = await find('on=2019-09-11&situation=ENDANGERED_PEACE&requesting=COL')
    const [call, provisional] = one(answer, 'MEC-TIAR-6').votes
    expect(call).toMatchObject({ step: 2, base: 17, baseMost: 18, needed: 9, neededMost: 10, quorum: 9, keptOut: ['CUB'] })
    expect(provisional).toMatchObject({ step: 3, needed: 12, neededMost: 12 })
    expect(call?.mayHaveVote).toEqual([{ state: 'VEN', why: 'contested' }])
  })

  test('a supposed accession opens what was closed, and the answer says that it is supposed', async () => {
    const query = 'on=2019-09-11&situation=ENDANGERED_PEACE&requesting=BOL'
    expect(one(await find(query), 'MEC-TIAR-6')).toMatchObject({
      state: 'closed',
      wouldOpen: [[expect.stringContaining('Bolivia')]],
    })
    const supposed = await find(`${query}&suppose=BOL:tiar`)
    expect(one(supposed, 'MEC-TIAR-6').state).toBe('open')
    expect(supposed.supposed).toHaveLength(1)
  })

  test('both readings of a contested standing stand on the page', async () => {
    const { body } = await text('/response/find?on=2013-09-16&situation=INTERSTATE_DISPUTE&contending=NIC,COL')
    expect(body).toContain('The International Court of Justice (judgment of 17 March 2016)')
    expect(body).toContain('Its notice of 27 November 2012 claimed effect from its own day')
  })

  test('votes supposed come with what passes', async () => {
    const answer = MechanismAnswer.parse(
      await json('/response/mechanisms/MEC-TIAR-6.json?on=2018-09-11&votes=ARG:yes,BRA:yes,CAN:yes,URY:no'),
    )
    expect(answer.votesSupposed[0]).toMatchObject({ step: 2, yes: 2, no: 1, passes: null, missing: 7, withoutVote: ['CAN'] })
  })

  test('a case beside what the finder says for its day', async () => {
    const answer = CaseAnswer.parse(await json('/response/history/peru-ecuador-1995.json'))
    expect(answer.askedOn).toBe('1995-01-26')
    expect(answer.moments.map(({ on }) => on)).toEqual(answer.moments.map(({ on }) => on).toSorted())
    expect(answer.moments.at(-1)).toMatchObject({ on: '1999-05-13', what: 'milestone', confidence: 'unverified' })
    expect(answer.mechanisms.find(({ id }) => id === 'MEC-RIO-1942')?.state).toBe('open')
  })
})

test('the calendar holds the latest day of each step that has one', async () => {
  const { body, headers } = await text('/response/mechanisms/MEC-BOGOTA-MED.ics?start=2013-04-24&lang=es')
  expect(headers.get('content-type')).toBe('text/calendar; charset=utf-8')
  expect([...body.matchAll(/DTSTART;VALUE=DATE:(\d+)/g)].map(([, day]) => day)).toEqual(['20130624', '20131124', '20131124'])
  expect(body).toBe((await text('/response/mechanisms/MEC-BOGOTA-MED.ics?start=2013-04-24&lang=es')).body)
})

test('a form sends a word several times: one address for one matter', async () => {
  const answer = await site.get(
    '/response/find?situation=COUP&contending=BOL&contending=&contending=CHL&affected=&on=2013-04-24&on=',
  )
  expect(answer.status).toBe(303)
  expect(answer.headers.get('location')).toBe('/response/find?situation=COUP&contending=BOL,CHL&on=2013-04-24')
})

const problem = async (path: string) => {
  const answer = await site.get(path)
  return {
    status: answer.status,
    body: (await answer.json()) as { detail: string; findings?: { pointer: string; detail: string }[]; suggestions?: string[] },
  }
}

test.each([
  ['a state on both sides', 'contending=BOL,BOL', '/contending', /Bolivia is named twice as “Contending”/],
  ['a third state that is involved', 'contending=BOL,CHL&third=CHL', '/contending', /Chile is named as a third state/],
  ['a state that asks itself', 'requesting=MEX&requested=MEX', '/requesting', /Mexico is named as asking and as asked/],
  ['an unknown role', 'attacker=CHL', '/attacker', /Found “attacker”.*contending, affected, requesting/],
  ['an unknown situation', 'situation=BORDER_INCIDENTS', '/situation', /Expected one of: BORDER_INCIDENT/],
  ['an unknown state', 'contending=CHI,PER', '/contending', /Found “CHI”.*CHL/],
  ['an unknown circumstance', 'given=urgency', '/given', /Expected one of: urgent/],
  ['forty situations', `situation=${Array.from({ length: 40 }, (_, n) => `S${n}`).join(',')}`, '/situation', /at most 12/],
  ['a code that is none', 'contending=B0L', '/contending/0', /three capital letters/],
  ['a day that does not exist', 'on=2020-02-30', '/on', /2020-02-30/],
])('%s is said, and nothing is computed', async (_, query, pointer, detail) => {
  const { status, body } = await problem(`/response/find.json?${query}`)
  expect(status).toBe(400)
  expect(body.findings?.[0]?.pointer).toBe(pointer)
  expect(body.findings?.[0]?.detail).toMatch(detail)
})

test('a mechanism and a case that are not there come with the nearest', async () => {
  expect(await problem('/response/mechanisms/MEC-TIAR-9.json')).toMatchObject({
    status: 404,
    body: { suggestions: expect.arrayContaining(['MEC-TIAR-6']) },
  })
  expect(await problem('/response/history/peru-ecuador-1996.json')).toMatchObject({
    status: 404,
    body: { suggestions: expect.arrayContaining(['peru-ecuador-1995']) },
  })
})

test('the greatest matter that fits an address is answered', async () => {
  const all =
    'ARG,BOL,BRA,CHL,COL,CRI,CUB,DOM,ECU,SLV,GTM,HTI,HND,JAM,MEX,NIC,PAN,PRY,PER,SUR,TTO,USA,URY,VEN,ATG,BHS,BRB,BLZ,CAN,DMA,GRD,GUY,KNA,LCA,VCT'
  const answer = await find(`contending=${all}&affected=${all}&requesting=${all}&host=${all}&on=2020-01-15`)
  expect(answer.mechanisms).toHaveLength(67)
})
