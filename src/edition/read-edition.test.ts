import { createHash } from 'node:crypto'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { actIdOf } from '../acts/act-id.ts'
import { refsOf } from '../acts/catalogue.ts'
import { checkEdition } from './check-edition.ts'
import { type FiledAct, readEdition } from './read-edition.ts'

const folder = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))

async function readWhole() {
  const read = await readEdition(folder)
  if (!read.ok) throw new Error(read.findings.map(found => `${found.pointer} ${found.detail}`).join('\n'))
  return read
}
let whole: Awaited<ReturnType<typeof readWhole>>
let byKey: ReadonlyMap<string, FiledAct>
beforeAll(async () => {
  whole = await readWhole()
  byKey = new Map(whole.acts.map(act => [act.key, act]))
})

const body = (key: string) => byKey.get(key)?.body
const under = (prefix: string) => whole.acts.filter(act => act.key.startsWith(prefix))

test('the edition says what it is', () =>
  expect(whole.edition).toMatchObject({
    id: 'inter-american',
    version: '2026-11-23',
    compiled: '2026-11-23',
    paperDay: '2002-11-22',
  }))

test('every row of every file is accounted for', () => {
  expect(whole.report.rows).toEqual({
    'edition.yaml': 1,
    'states.csv': 43,
    'groups.csv': 154,
    'bodies.csv': 94,
    'vocabulary.csv': 216,
    'instruments.csv': 232,
    'rules.csv': 128,
    'source-lists.csv': 70,
    'participation.csv': 3606,
    'contests.yaml': 4,
    'relations.csv': 369,
    'obligations.csv': 59,
    'mechanisms.csv': 67,
    'mechanism-steps.csv': 287,
    'circumstances.csv': 52,
    'precedents.csv': 40,
    'precedent-milestones.csv': 12,
    'conferences.csv': 18,
    'assessment-test.yaml': 149,
    'worked-cases.yaml': 16,
    'exercises/coup.yaml': 5,
    'exercises/river.yaml': 5,
    'texts/states.csv': 172,
    'texts/bodies.csv': 376,
    'texts/vocabulary.csv': 864,
    'texts/instruments.csv': 928,
    'texts/obligations.csv': 236,
    'texts/mechanisms.csv': 268,
    'texts/mechanism-steps.csv': 1148,
    'texts/circumstances.csv': 208,
    'texts/precedents.csv': 160,
    'texts/precedent-milestones.csv': 48,
    'texts/conferences.csv': 72,
    'texts/assessment-questions.csv': 144,
    'texts/assessment-answers.csv': 116,
    'texts/assessment-messages.csv': 320,
    'texts/assessment-words.csv': 268,
    'series.csv': 39,
    'figures/macro.csv': 224,
    'figures/wmeat.csv': 837,
    'currencies.csv': 49,
    'comparability.csv': 36,
    'expenditure-methods.csv': 6,
    'coverage-items.csv': 24,
    'texts/expenditure-methods.csv': 24,
    'texts/explanations.csv': 332,
  })
  expect(whole.report.refusals).toEqual([])
  for (const [file, acts] of [
    ['states', 43],
    ['bodies', 94],
    ['vocabulary', 216],
    ['rules', 128],
    ['source-lists', 70],
    ['participation', 3606],
    ['contests', 4],
    ['relations', 369],
    ['obligations', 59],
    ['mechanisms', 67],
    ['conferences', 18],
  ] as const)
    expect([file, under(`${file}/`).length]).toEqual([file, acts])
  expect(whole.report.acts).toMatchObject({ 'instrument.adopted/v1': 232, 'instrument.status-noted/v1': 151 })
  expect(whole.edition.explanations).toHaveLength(83)
})

test('only doubtful rows have neither a day nor a bound, and the report warns of each', () =>
  expect(whole.report.warnings.map(warning => /"([^"]+)"/.exec(warning.detail)?.[1])).toEqual([
    'ftds-1995.BLZ.accession',
    'iadb.BHS.member',
    'iadb.BLZ.member',
    'iadb.KNA.member',
    'iadb.SUR.member',
    'summits-of-the-americas.DOM.host',
  ]))

test('reading twice gives the same keys in the same order, and no key twice', async () => {
  const keys = whole.acts.map(act => act.key)
  expect((await readWhole()).acts.map(act => act.key)).toEqual(keys)
  expect(new Set(keys).size).toBe(keys.length)
})

test('no id of a row of participation holds a day, so that a corrected day keeps it', () => {
  for (const act of under('participation/')) expect(act.key).toMatch(/^participation\/[a-z0-9-]+\.[A-Z]{3}\.[a-z-]+(\.\d+)?$/)
})

test('acts that are referred to stand before those that refer to them', () => {
  const sha256 = (bytes: Uint8Array) => new Uint8Array(createHash('sha256').update(bytes).digest())
  const seen = new Set<string>()
  for (const act of whole.acts) {
    for (const ref of refsOf(act.body)) expect(seen).toContain(ref)
    seen.add(actIdOf(sha256, act.by.party, act.key))
  }
})

test('dated acts of states come in the order of their days, the undated last', () => {
  const days = under('participation/').map(act => ('on' in act.body ? (act.body.on ?? '9999') : ''))
  expect(days).toEqual(days.toSorted())
})

// Each trap that the sources hold, by name.

test.each([
  [
    'San Salvador is of 28 February 1998, not 1999 as the founding paper has it',
    'instruments/csbm-san-salvador-1998',
    { on: '1998-02-28', otherDates: [{ on: '1999' }] },
  ],
  [
    'the Brasilia act between Ecuador and Peru is of 26 October 1998',
    'instruments/brasilia-act-1998',
    { on: '1998-10-26', otherDates: [{ on: '1999' }] },
  ],
  [
    'the firearms convention was approved a day before it was opened',
    'instruments/cifta',
    { on: '1997-11-14', otherDates: [{ on: '1997-11-13' }, { on: '1997-11-11' }] },
  ],
  [
    'the Rio Treaty entered into force on 3 December 1948, not 12 March',
    'instruments/tiar.in-force',
    { on: '1948-12-03', otherDates: [{ on: '1948-03-12' }] },
  ],
  [
    'Tlatelolco: first two states in 1968, the region in 1969',
    'instruments/tlatelolco.in-force',
    { on: '1969-04-25', otherDates: [{ on: '1968-04-22' }] },
  ],
  [
    'the arms transparency convention: November 2002, not 2003',
    'instruments/citaac.in-force',
    { on: '2002-11-21', otherDates: [{ on: '2003-11' }] },
  ],
  [
    'the CARICOM arrest warrant: the depositary against the count',
    'instruments/caricom-arrest-warrant.in-force',
    { on: '2018-07-10', otherDates: [{ on: '2019-08-06' }] },
  ],
  [
    'Maipú, the special agreement and the Rio protocol have the better days found on the way',
    'instruments/ar-cl-maipu-2009.in-force',
    { on: '2010-01-22' },
  ],
  ['a month stays a month: Uruguay in the firearms convention', 'participation/cifta.URY.ratification', { on: '2001-07' }],
  [
    'a month stays a month: the United States in the terrorism convention',
    'participation/iacat.USA.ratification',
    { on: '2005-11' },
  ],
  [
    'a deposit printed later than its page: the Dominican Republic',
    'participation/cifta.DOM.ratification',
    { on: '2010-04', note: expect.stringContaining('ANOMALY') },
  ],
  [
    'an accession without basis in the text: Dominica',
    'participation/cifta.DMA.accession',
    { means: 'accession', note: expect.stringContaining('knows only signature') },
  ],
  [
    'a party by elimination: Saint Vincent',
    'participation/cifta.VCT.ratification',
    { on: null, knownBy: '2018-04-30', confidence: 'disputed' },
  ],
  ['a signature known by the day of the table', 'participation/cifta.USA.signature', { on: null, knownBy: '2009-04-30' }],
  [
    'the deposit counts, not the instrument: Peru in the Charter, 21 months apart',
    'participation/oas-charter.PER.ratification',
    { on: '1954-02-12', instrumentDated: '1952-05-15' },
  ],
  ['Uruguay gave notice', 'participation/tiar.URY.denunciation', { type: 'denunciation.notified/v1', on: '2019-09-24' }],
  [
    'and took it back before it had effect',
    'participation/tiar.URY.denunciation-revoked',
    { type: 'denunciation.revoked/v1', on: '2020-03-10' },
  ],
  [
    'Cuba was excluded from the Rio Treaty and never denounced it',
    'participation/tiar.CUB.suspension',
    { type: 'suspension.imposed/v1', by: 'organ', on: '1962-01-31', otherDates: [{ on: '1962-01-22' }] },
  ],
  [
    'Cuba: the exclusion from the OAS ended in 2009, and Cuba has not come back',
    'participation/oas-charter.CUB.suspension-lifted',
    { on: '2009-06-03', participationResumed: false },
  ],
  [
    'Cuba completed the zone of Tlatelolco',
    'participation/tlatelolco.CUB.ratification',
    { on: '2002-10-23', otherDates: [{ on: '2002-10-22' }] },
  ],
  [
    'Tlatelolco: the waiver may bear another day than the ratification',
    'participation/tlatelolco.BRA.ratification',
    { on: '1968-01-29', note: expect.stringContaining('waiver') },
  ],
  [
    'Venezuela and the Rio Treaty: three days for one notice',
    'participation/tiar.VEN.denunciation',
    { on: '2013-05-14', confidence: 'disputed', otherDates: [{ on: '2013-05-24' }, { on: '2013-07-14' }] },
  ],
  [
    'Bolivia left the Rio Treaty in 2014, another data set says 2013',
    'participation/tiar.BOL.withdrawal-effective',
    { on: '2014-10-17', otherDates: [{ on: '2013-11-17' }] },
  ],
  [
    'Colombia and the Pact of Bogotá: the notice',
    'participation/pact-of-bogota.COL.denunciation',
    { on: '2012-11-27', otherDates: [{ on: '2012-11-28' }] },
  ],
  ['Belize acceded to the Pact of Bogotá', 'participation/pact-of-bogota.BLZ.accession', { on: '2022-10-27' }],
  [
    'signature without ratification: the United States reserved and never ratified',
    'participation/pact-of-bogota.USA.reservation-at-signature',
    { on: null, madeAt: 'signature' },
  ],
  [
    'the Colombian row of UNASUR is the day of its law, not of a deposit',
    'participation/unasur-treaty.COL.ratification',
    { on: '2011-01-28', confidence: 'disputed', dayIs: 'approval-at-home' },
  ],
  [
    'UNASUR: the decisive ninth deposit is that of Uruguay',
    'participation/unasur-treaty.URY.ratification',
    { on: '2011-02-09', otherDates: [{ on: '2010-12-01' }] },
  ],
  [
    'six states suspended their own part in UNASUR',
    'participation/unasur-treaty.PER.self-suspension',
    { by: 'state-itself', on: '2018-04' },
  ],
  [
    'Honduras was suspended by the Assembly',
    'participation/oas-charter.HND.suspension',
    { by: 'organ', on: '2009-07-05', otherDates: [{ on: '2009-07-04' }] },
  ],
  ['and readmitted', 'participation/oas-charter.HND.suspension-lifted', { on: '2011-06-01' }],
  [
    'Antigua: two readings of one American date',
    'participation/tlatelolco.ATG.signature',
    { on: '1983-10-11', otherDates: [{ on: '1983-11-11' }] },
  ],
  [
    'Antigua: signature of the Cartagena protocol before its deposit',
    'participation/oas-charter-protocol-cartagena.ATG.signature',
    { on: '1986-02-14', otherDates: [{ on: '1986-12-14' }] },
  ],
  [
    'Barbados consented before it signed, as printed',
    'participation/caricom-consle-protocol.BRB.ratification',
    { on: '2017-01-16', earlierBecause: expect.stringContaining('before the signature') },
  ],
  [
    'a declaration for the Permanent Court counts for the present one',
    'participation/icj-optional-clause.NIC.declaration',
    { means: 'declaration', on: '1929-09-24', earlierBecause: expect.stringContaining('36(5)') },
  ],
  [
    'the drugs convention as amended, by way of the protocol',
    'participation/drugs-1961-amended.ARG.participation-by-protocol',
    { means: 'participation-by-protocol', earlierBecause: expect.stringContaining('1972') },
  ],
  [
    'the Conference counts its members from the opening day',
    'participation/cdma.ARG.member',
    { on: '1995-07-24', earlierBecause: expect.any(String) },
  ],
  [
    'a withdrawal with a day to come',
    'participation/rome-statute.VEN.withdrawal',
    { type: 'denunciation.took-effect/v1', on: '2027-07-24' },
  ],
  [
    'a signature that stands, and the notice that no ratification will follow',
    'participation/att.USA.notice-not-to-become-party',
    { subject: 'intention-not-to-become-party', on: '2019-07-18' },
  ],
  [
    'an admitted member of the United Nations is bound from its admission',
    'participation/un-charter.ATG.admission',
    { type: 'instrument.deposited/v1', means: 'admission', on: '1981-11-11' },
  ],
  [
    'in force by a day: additional protocols of 2011',
    'participation/additional-protocol.CHL.in-force-by',
    { type: 'instrument.in-force-for-state/v1', on: null, knownBy: '2011-06-30' },
  ],
  [
    'listed in May 2009, when it joined is not known',
    'participation/psi.ARG.endorsement',
    { as: 'endorser', on: null, knownBy: '2009-05-31' },
  ],
  ['listed as of 2017', 'participation/psi.CHL.endorsement', { on: null, knownBy: '2017-12-31' }],
  [
    'inferred from the four that do not subscribe',
    'participation/hcoc.GTM.subscription',
    { as: 'subscriber', on: null, knownBy: '2022-12-31' },
  ],
  [
    'a list without a day is known on the day of compilation',
    'participation/caa.ARG.member',
    { on: null, knownBy: '2026-11-23' },
  ],
  [
    'three depositaries, three registers: Belize in the biological weapons convention',
    'participation/bwc.BLZ.accession',
    { on: '1986-11-25', otherDates: [{ on: '1986-10-20' }] },
  ],
  [
    'the day of the neighbouring line: Bolivia in the Geneva Protocol',
    'participation/geneva-protocol-1925.BOL.party',
    { on: '1985-08-13', dayIs: 'effect', otherDates: [{ on: '1979-02-19' }] },
  ],
  [
    'one act or two: Costa Rica in the Geneva Protocol',
    'participation/geneva-protocol-1925.CRI.ratification',
    { confidence: 'disputed', otherDates: [{ on: '2009-06-17' }] },
  ],
  [
    'a day before independence is rejected and shown',
    'participation/geneva-protocol-1925.JAM.succession',
    { on: '1970-07-28', otherDates: [{ on: '1930-04-09' }] },
  ],
  [
    'a continuity entry on the day of independence',
    'participation/outer-space.DMA.party',
    { on: '1978-11-08', confidence: 'disputed', dayIs: 'effect' },
  ],
  [
    'a succession deposited late and counted from independence',
    'participation/seabed.VCT.succession',
    { on: '1999-05-13', effectiveFrom: '1979-10-27' },
  ],
  [
    'two copies of one article name two states: Ecuador',
    'participation/nuclear-terrorism.ECU.ratification',
    { on: null, confidence: 'disputed', otherDates: [{ on: '2024-01-19' }] },
  ],
  [
    'a political text is left, not denounced',
    'participation/lima-group-2017.ARG.withdrawal',
    { type: 'membership.left/v1', on: '2021-03-24' },
  ],
  [
    'a committee of the OAS is left with the OAS',
    'participation/cicte.NIC.withdrawal-effective',
    { type: 'membership.left/v1', on: '2023-11-19', confidence: 'disputed' },
  ],
  [
    'a mediator is an actor, not a party',
    'participation/ar-cl-peace-1984.VAT.mediator',
    { type: 'role.recorded/v1', role: 'mediator' },
  ],
  [
    'guarantors have a role of their own',
    'participation/brasilia-act-1998.USA.guarantor',
    { role: 'guarantor', on: '1998-10-26' },
  ],
  ['a party from outside the region', 'participation/nassau-mla-protocol-1993.CZE.accession', { state: 'CZE', on: '2019-10-17' }],
  ['an observer is not a member', 'participation/caa.BLZ.observer', { as: 'observer' }],
  [
    'a summit put off: nothing is known to have been held',
    'participation/summits-of-the-americas.DOM.host',
    { role: 'host', on: null },
  ],
  ['the host of a conference that may not have met', 'participation/cdma.PER.host.2', { role: 'host', on: '2026' }],
  [
    'the airport protocol is kept by three governments and the aviation organization',
    'rules/montreal-1988',
    { depositary: expect.stringMatching(/Russian Federation.*International Civil Aviation Organization/) },
  ],
  [
    'the Charter of the United Nations: bound by the decision that admits',
    'rules/un-charter',
    { note: expect.stringContaining('admission decision') },
  ],
  [
    'Santiago: the declaration says 19, the list 18',
    'conferences/CDMA-05',
    { on: '2002-11-18', until: '2002-11-22', otherDates: [{ on: '2002-11-19' }] },
  ],
  ['Punta del Este or Montevideo', 'conferences/CDMA-10', { note: expect.stringContaining('Montevideo') }],
  ['a conference announced and not yet held has no declaration', 'conferences/CDMA-18', { on: null, until: null }],
])('%s', (_name, key, expected) => expect(body(key)).toMatchObject(expected))

test('what is not known stands nowhere: no bound where nothing is known, no place, no status', () => {
  expect(body('participation/iadb.KNA.member')).not.toHaveProperty('knownBy')
  expect(body('participation/summits-of-the-americas.DOM.host')).not.toHaveProperty('knownBy')
  expect(byKey.has('instruments/sica-arrest-warrant-2005.status')).toBe(false)
  expect(byKey.has('instruments/ctbt.in-force')).toBe(false)
  expect(body('conferences/CDMA-18')).not.toHaveProperty('declaration')
})

test.each([
  ['the Rio Treaty since August 2019', 'tiar.VEN', { on: '2019-08-06', until: null }, ['party', 'former-party']],
  ['the Charter of the OAS since April 2019', 'oas-charter.VEN', { on: '2019-04-27', until: null }, ['party', 'former-party']],
  ['the American Convention since July 2019', 'achr.VEN', { on: '2019-07-31', until: null }, ['party', 'former-party']],
  ['the Pact of Bogotá for one year', 'pact-of-bogota.COL', { on: '2012-11-27', until: '2013-11-27' }, ['party', 'former-party']],
])('contested, with every reading: %s', (_name, id, days, standings) => {
  const contest = body(`contests/${id}`)
  expect(contest).toMatchObject({ type: 'standing.contested/v1', confidence: 'disputed', ...days })
  if (contest?.type === 'standing.contested/v1') expect(contest.readings.map(reading => reading.standing)).toEqual(standings)
})

test('a treaty binds by acts of states alone: no treaty takes its roster from an organisation', () => {
  const adopted = whole.acts.flatMap(act => (act.body.type === 'instrument.adopted/v1' ? [act.body] : []))
  expect(adopted.filter(a => a.form === 'treaty' && a.roster !== 'own')).toEqual([])
  const roster = (name: string) => adopted.filter(a => a.roster === name).map(a => a.instrument)
  expect(roster('un-members')).toEqual([
    'international-tracing-instrument',
    'salw-poa',
    'un-milex',
    'unroca',
    'unscr-1373',
    'unscr-1540',
  ])
  expect(roster('oas-members')).toContain('csbm-santiago-1995')
  for (const own of ['rc24-2001', 'iadb-statute-2006', 'williamsburg-principles', 'act-of-chapultepec'])
    expect(roster('own')).toContain(own)
})

test('a closed instrument has acts of its states on file, or nobody could be a party', () => {
  for (const act of under('instruments/'))
    if (act.body.type === 'instrument.adopted/v1' && act.body.closed) {
      const { instrument } = act.body
      expect([instrument, under(`participation/${instrument}.`).length > 0]).toEqual([instrument, true])
    }
})

test('a list covers the states of the region and no others, of whom no rows are held', () => {
  const list = body('source-lists/npt.un-list-2026')
  expect(list).toMatchObject({ upTo: '2026-08-22' })
  if (list?.type !== 'source-list.read/v1' || list.states === 'all') throw new Error('expected states by name')
  expect(list.states).toHaveLength(35)
  expect(list.states).not.toContain('FRA')
})

test('the table of 2009 covers the thirty-four active members, not Cuba', () => {
  for (const instrument of ['cifta', 'citaac', 'iacat']) {
    const list = body(`source-lists/${instrument}.state-department-2009`)
    if (list?.type !== 'source-list.read/v1' || list.states === 'all') throw new Error('expected states by name')
    expect([list.upTo, list.states.length, list.states.includes('CUB' as never)]).toEqual(['2009-04-30', 34, false])
  }
})

test('no list is claimed where the source left states open', () => {
  const covered = new Set(whole.acts.flatMap(act => (act.body.type === 'source-list.read/v1' ? act.body.instruments : [])))
  for (const open of [
    'ptbt',
    'outer-space',
    'seabed',
    'geneva-protocol-1925',
    'cppnm-amendment',
    'additional-protocol',
    'un-cybercrime',
    'oas-charter',
  ])
    expect(covered).not.toContain(open)
})

test('of the Rio Treaty the depositary list breaks off, but a vote of all its parties was told state by state', () => {
  const list = body('source-lists/tiar.vote-2019')
  if (list?.type !== 'source-list.read/v1' || list.states === 'all') throw new Error('expected states by name')
  expect([list.upTo, list.shows, list.states.length]).toEqual(['2019-09-11', 'consents', 12])
  for (const left of ['CUB', 'VEN', 'ARG']) expect(list.states).not.toContain(left)
})

test('every treaty date that two sources give differently shows both: 27 of the worldwide ones', () => {
  const huggo = under('participation/').filter(act => /HUGGO gives/.test(('note' in act.body && act.body.note) || ''))
  expect(huggo).toHaveLength(27)
  for (const act of huggo) expect([act.key, act.body.confidence, 'otherDates' in act.body]).toEqual([act.key, 'verified', true])
})

test('French has ordinary spaces before its double marks, as written in the files', async () => {
  for (const file of ['instruments', 'mechanisms', 'explanations', 'vocabulary'])
    expect(await readFile(join(folder, 'texts', `${file}.csv`), 'utf8')).not.toMatch(/[\u00a0\u202f]/)
})

// What happens to an edition in which something is wrong.

let copy: string
beforeAll(async () => {
  copy = await mkdtemp(join(tmpdir(), 'edition-'))
})
afterAll(() => rm(copy, { recursive: true, force: true }))

/** A fresh copy of the edition in which one text of one file has been replaced by another. */
async function changed(...changes: readonly (readonly [file: string, from: string | RegExp, to: string])[]) {
  await rm(copy, { recursive: true, force: true })
  await cp(folder, copy, { recursive: true })
  for (const [file, from, to] of changes) {
    const before = await readFile(join(copy, file), 'utf8')
    const after = before.replace(from, to)
    if (after === before) throw new Error(`Nothing to change in ${file}: ${from}`)
    await writeFile(join(copy, file), after)
  }
  return readEdition(copy)
}
/** Line of a row and column of a cell in the true file, counted by hand. */
async function at(file: string, start: string, cell: number) {
  const lines = (await readFile(join(folder, file), 'utf8')).split('\n')
  const line = lines.findIndex(text => text.startsWith(`${start},`))
  const column = (lines[line] ?? '').split(',').slice(0, cell).join(',').length + (cell === 0 ? 1 : 2)
  return `${file}:${line + 1}:${column}`
}

const mexico = 'cifta.MEX.ratification,cifta,MEX,ratification,1998-06,'

test.each([
  ['a day that does not exist', mexico, 'cifta.MEX.ratification,cifta,MEX,ratification,1998-13,', 'act-shape', 4, '"1998-13"'],
  [
    'a state that is not in the edition',
    mexico,
    'cifta.XAA.ratification,cifta,XAA,ratification,1998-06,',
    'reference-unknown',
    2,
    '"XAA"',
  ],
  [
    'an instrument that is not in the edition',
    mexico,
    'ciftas.MEX.ratification,ciftas,MEX,ratification,1998-06,',
    'reference-unknown',
    1,
    '"ciftas"',
  ],
  ['an action that has no act', mexico, 'cifta.MEX.joining,cifta,MEX,joining,1998-06,', 'action-unknown', 3, '"joining"'],
  ['an id that does not fit its row', mexico, 'cifta.mexico,cifta,MEX,ratification,1998-06,', 'id-form', 0, '"cifta.mexico"'],
  [
    'a deposit before the adoption without a reason',
    mexico,
    'cifta.MEX.ratification,cifta,MEX,ratification,1996-06,',
    'earlier-than-adoption',
    4,
    '1997-11-14',
  ],
])('%s is found at its line and column', async (_name, from, to, rule, cell, words) => {
  const read = await changed(['participation.csv', from, to])
  if (read.ok) throw new Error('expected a refusal')
  const found = read.findings.find(finding => finding.rule === rule)
  expect(found?.detail).toContain(words)
  const [, line] = (await at('participation.csv', 'cifta.MEX.ratification', 0)).split(':')
  const column = to.split(',').slice(0, cell).join(',').length + (cell === 0 ? 1 : 2)
  expect(found?.pointer).toBe(`participation.csv:${line}:${column}`)
})

test('a bound beside a whole day is one too many', async () => {
  const start = 'citaac.MEX.ratification,citaac,MEX,ratification,2011-03-07,'
  const read = await changed(['participation.csv', start, `${start}2011-04-01`])
  expect(read).toMatchObject({
    ok: false,
    findings: [{ rule: 'known-by-with-day', pointer: await at('participation.csv', 'citaac.MEX.ratification', 5) }],
  })
})

test('a mark without a source is found', async () => {
  const read = await changed(['bodies.csv', /^(unsc,.*),https[^,]*,unverified,$/m, '$1,,verified,'])
  expect(read).toMatchObject({ ok: false, findings: [{ rule: 'source-missing' }] })
})

test('a row that stands twice is found, with the place of the first', async () => {
  const read = await changed(['groups.csv', /^(ARG\.CELAC,.*)$/m, '$1\n$1'])
  if (read.ok) throw new Error('expected a refusal')
  expect(read.findings[0]).toMatchObject({ rule: 'id-repeated', detail: expect.stringContaining('groups.csv:') })
})

test('a language that is missing, and a text that is empty, are found', async () => {
  const read = await changed(
    ['texts/states.csv', /^ARG,fr,.*\n/m, ''],
    ['texts/explanations.csv', /^(ratification,pt,).*$/m, '$1'],
  )
  if (read.ok) throw new Error('expected a refusal')
  expect(read.findings.map(found => found.rule)).toEqual(expect.arrayContaining(['language-missing', 'text-missing']))
})

test('a row with a comma too many does not shift the others', async () => {
  const read = await changed(['rules.csv', /^achr,11,/m, 'achr,11,,'])
  expect(read).toMatchObject({ ok: false, findings: [{ rule: 'row-length', pointer: await at('rules.csv', 'achr', 0) }] })
})

test('a contest that rests on a row which does not exist is found in its own line', async () => {
  const read = await changed(['contests.yaml', 'tiar.VEN.return,', 'tiar.VEN.homecoming,'])
  if (read.ok) throw new Error('expected a refusal')
  expect(read.findings).toHaveLength(1)
  expect(read.findings[0]).toMatchObject({ rule: 'reference-unknown', detail: expect.stringContaining('tiar.VEN.homecoming') })
  expect(read.findings[0]?.pointer).toMatch(/^contests\.yaml:\d+:\d+$/)
})

test('a treaty cannot take its roster from an organisation', async () => {
  const read = await changed(['instruments.csv', /^(achr,treaty,.*),own,,no,/m, '$1,oas-members,because,no,'])
  expect(read).toMatchObject({ ok: false, findings: [{ rule: 'treaty-roster' }] })
})

test('a file that is not there, and one that is no CSV, are named', async () => {
  await changed(['relations.csv', /^/, '"'])
  await rm(join(copy, 'obligations.csv'))
  const read = await readEdition(copy)
  if (read.ok) throw new Error('expected a refusal')
  expect(read.findings.map(found => [found.rule, found.pointer.split(':')[0]])).toEqual(
    expect.arrayContaining([
      ['file-missing', 'obligations.csv'],
      ['csv-form', 'relations.csv'],
    ]),
  )
})

test('an edition with bad rows is refused whole, with all problems at once and nothing of it read', async () => {
  const read = await changed(
    ['participation.csv', mexico, 'cifta.MEX.ratification,cifta,MEX,ratification,1998-13,'],
    ['states.csv', /^CHL,CL,inside,/m, 'CHL,CL,within,'],
    ['conferences.csv', /^CDMA-01,USA,/m, 'CDMA-01,USB,'],
    ['edition.yaml', 'compiled: "2026-11-23"', 'compiled: "2026-11-31"'],
  )
  expect(read).not.toHaveProperty('acts')
  const check = await checkEdition(copy)
  expect(check.ok).toBe(false)
  expect(check.lines).toHaveLength(4)
  expect(check.lines.map(line => line.split('  ')[1])).toEqual(['reference-unknown', 'edition-shape', 'act-shape', 'act-shape'])
  for (const line of check.lines) expect(line).toMatch(/^[a-z./-]+:\d+:\d+ {2}[a-z-]+ {2}\S/)
})

test('a row that no act can record is refused by name, not dropped', async () => {
  const read = await changed(['participation.csv', mexico, `cifta.MEX.objection,cifta,MEX,objection,1998-06,`])
  expect(read).toMatchObject({
    ok: true,
    report: { refusals: [{ key: 'participation/cifta.MEX.objection', reason: expect.stringContaining('objection') }] },
  })
})

test('a corrected day keeps the key of its row', async () => {
  const read = await changed(['participation.csv', mexico, 'cifta.MEX.ratification,cifta,MEX,ratification,1998-06-01,'])
  if (!read.ok) throw new Error('expected an edition')
  expect(new Set(read.acts.map(act => act.key))).toEqual(new Set(whole.acts.map(act => act.key)))
})
