import { appendFile, cp, mkdtemp, readdir, readFile, rename, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'csv-parse/sync'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { z } from 'zod'
import { editionNote } from '../cli/release.ts'
import { ALL_DATASETS, openHouse } from '../house.ts'
import { PlainDate } from '../kernel/date.ts'
import { readLogFiles } from '../register/log-files.ts'
import type { Register } from '../register/register.ts'
import { clockAt } from '../register/testing/each-register.ts'
import { depositFiling, filing, instrumentFiling, stateFiling } from '../register/testing/sample-acts.ts'
import { verifyLog } from '../register/verify.ts'
import { readSettings } from '../settings.ts'
import { preparedCluster } from '../store/testing/each-store.ts'
import { editionHouse } from '../testing/edition-house.ts'
import { LANGS } from '../ui/languages.ts'
import { fileNote, MANIFEST, Manifest, manifestText } from './manifest.ts'
import { verifyDerived, verifyFiles } from './verify-release.ts'
import { filesUnder, type ReleaseOptions, writeRelease } from './write-release.ts'

const EDITION = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))
const ON = PlainDate.parse('2002-11-22')

let house: Awaited<ReturnType<typeof editionHouse>>
let work: string
let options: ReleaseOptions
/** Of the whole edition. */
let first: string

/** Two invented states and a treaty: for what has to be done many times. */
const SMALL = [
  stateFiling('XAA'),
  stateFiling('XAB'),
  instrumentFiling('pact'),
  depositFiling('pact', 'XAA', '1998-06'),
  depositFiling('pact', 'XAB', '1999-01-31'),
]
let registerOfFew: Register
let few: string
let ofFew: ReleaseOptions

beforeAll(async () => {
  house = await editionHouse()
  work = await mkdtemp(join(tmpdir(), 'hemicycle-release-'))
  options = {
    vkey: house.register.vkey,
    on: ON,
    edition: await editionNote(EDITION),
    program: '0.0.0',
    datasets: ALL_DATASETS,
  }
  first = join(work, 'first')
  await writeRelease(house.register.ledger, first, options)

  registerOfFew = await openHouse(readSettings({ HEMICYCLE_DATA: join(work, 'data') }), {
    clock: clockAt('2026-11-23T12:00:00.000Z'),
    prepared: await preparedCluster(),
  })
  const recorded = await registerOfFew.record(SMALL)
  if (!recorded.ok) throw new Error(JSON.stringify(recorded.findings))
  few = join(work, 'few')
  ofFew = { ...options, vkey: registerOfFew.vkey }
  await writeRelease(registerOfFew.ledger, few, ofFew)
})
afterAll(async () => {
  await registerOfFew.close()
  await house.close()
  await rm(work, { recursive: true, force: true })
})

const Row = z.record(z.string(), z.string())
const rowsOf = async (path: string) => z.array(Row).parse(parse(await readFile(join(first, path)), { columns: true }))
const bytesOf = async (folder: string) =>
  new Map(await Promise.all((await filesUnder(folder)).map(async path => [path, await readFile(join(folder, path))] as const)))

/** Everything that `hemicycle verify` asks of a release. */
async function deviationsOf(folder: string, given: ReleaseOptions) {
  const log = readLogFiles(join(folder, 'log'))
  const found = await verifyLog(log, { vkey: given.vkey })
  const derived = found.deviations.length > 0 ? [] : await verifyDerived(folder, log, given)
  return [...found.deviations, ...(await verifyFiles(folder)), ...derived]
}

/** A copy to be damaged. */
async function damaged(name: string, harm: (folder: string) => Promise<unknown>) {
  const folder = join(work, name)
  await cp(few, folder, { recursive: true })
  await harm(folder)
  const found = await deviationsOf(folder, ofFew)
  await rm(folder, { recursive: true, force: true })
  return found.map(({ place, rule }) => `${place.replace(`${folder}/`, '')} ${rule}`)
}

async function flipByte(path: string, at: number) {
  const bytes = await readFile(path)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(path, bytes)
}

test('the same acts and the same day give the same bytes, file for file', async () => {
  const second = join(work, 'second')
  await writeRelease(house.register.ledger, second, options)
  const [one, other] = await Promise.all([bytesOf(first), bytesOf(second)])
  expect([...other.keys()]).toEqual([...one.keys()])
  for (const [path, bytes] of one) expect(other.get(path)?.equals(bytes), path).toBe(true)
})

test('a release that nobody touched deviates nowhere', async () => {
  expect(await deviationsOf(first, options)).toEqual([])
  expect(await deviationsOf(few, ofFew)).toEqual([])
})

test('without a day it is of the day on which the last act was recorded, and no clock is asked', async () => {
  const { on: _, ...rest } = ofFew
  const { facts } = await writeRelease(registerOfFew.ledger, join(work, 'undated'), rest)
  expect(facts.on).toBe('2026-11-23')
})

describe('what is damaged is named', () => {
  test.each([
    'data/standings.csv',
    'data/sources.csv',
    'codebook.csv',
    'codebook.pt.md',
    'datapackage.json',
    'README.md',
    'CITATION.cff',
    'attributions.csv',
  ])('one byte of %s', async path => {
    const { length } = await readFile(join(few, path))
    for (const at of [0, Math.floor(length / 2), length - 1])
      expect(await damaged('flipped', folder => flipByte(join(folder, path), at)), `byte ${at}`).toEqual([
        `${path} file-changed`,
        `${path} file-not-derived`,
      ])
  })

  test('a table that was changed together with its digest', async () => {
    const forge = async (folder: string) => {
      const path = 'data/standings.csv'
      const text = await readFile(join(folder, path), 'utf8')
      await writeFile(join(folder, path), text.replace(/^pact,XAA,\w+,/m, 'pact,XAA,observer,'))
      const { files, ...facts } = Manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST), 'utf8')))
      const notes = files.filter(note => note.path !== path)
      await writeFile(join(folder, MANIFEST), manifestText(facts, [...notes, fileNote(path, await readFile(join(folder, path)))]))
    }
    expect(await damaged('forged', forge)).toEqual(['data/standings.csv file-not-derived'])
  })

  test('a byte of an entry, a body or a tile of the log within', async () => {
    for (const path of ['log/tile/entries/000.p/5', 'log/bodies/000.p/5', 'log/tile/0/000.p/5', 'log/checkpoint']) {
      const found = await damaged('log', folder => flipByte(join(folder, path), 90))
      expect(
        found.some(one => one === `${path} file-changed`),
        path,
      ).toBe(true)
      expect(found.length, path).toBeGreaterThan(1)
    }
  })

  test('a file that is missing, cut short, lengthened, renamed or added', async () => {
    expect(await damaged('gone', folder => rm(join(folder, 'data/states.csv')))).toEqual([
      'data/states.csv file-missing',
      'data/states.csv file-not-derived',
    ])
    expect(await damaged('cut', folder => truncate(join(folder, 'data/states.csv'), 100))).toContain(
      'data/states.csv file-changed',
    )
    expect(await damaged('long', folder => appendFile(join(folder, 'data/states.csv'), '\r\n'))).toContain(
      'data/states.csv file-changed',
    )
    expect(await damaged('renamed', folder => rename(join(folder, 'data/states.csv'), join(folder, 'data/organs.csv')))).toEqual([
      'data/states.csv file-missing',
      'data/organs.csv file-stray',
      'data/states.csv file-not-derived',
    ])
    expect(await damaged('added', folder => writeFile(join(folder, 'data/ranking.csv'), 'state,score\r\n'))).toEqual([
      'data/ranking.csv file-stray',
    ])
  })

  test('a manifest of another day, of another log, or that cannot be read', async () => {
    const rewrite = (change: (text: string) => string) => async (folder: string) =>
      writeFile(join(folder, MANIFEST), change(await readFile(join(folder, MANIFEST), 'utf8')))
    expect(
      await damaged(
        'day',
        rewrite(text => text.replace('"on": "2002-11-22"', '"on": "1989-11-22"')),
      ),
    ).toContain('data/standings.csv file-not-derived')
    expect(
      await damaged(
        'root',
        rewrite(text => text.replace(/"root": "./, '"root": "_')),
      ),
    ).toEqual(['manifest.json manifest-of-another-log'])
    expect(
      await damaged(
        'shape',
        rewrite(text => text.slice(1)),
      ),
    ).toEqual(['manifest.json manifest-unreadable'])
    expect(
      await damaged(
        'path',
        rewrite(text => text.replace('"path": "README.md"', '"path": "../README.md"')),
      ),
    ).toEqual(['manifest.json manifest-unreadable'])
    expect(await damaged('none', folder => rm(join(folder, MANIFEST)))).toEqual(['manifest.json manifest-unreadable'])
  })

  test('a program of another version says that it may derive otherwise', async () => {
    const folder = join(work, 'older')
    await cp(few, folder, { recursive: true })
    await flipByte(join(folder, 'data/states.csv'), 50)
    const found = await deviationsOf(folder, { ...ofFew, program: '9.0.0' })
    expect(found.at(-1)).toMatchObject({
      place: 'data/states.csv',
      detail: expect.stringContaining('Version 0.0.0 derived it, this is version 9.0.0'),
    })
  })
})

test('a release is never written over anything', async () => {
  await expect(writeRelease(house.register.ledger, first, options)).rejects.toThrow(/not empty/)
})

test('standings are those that the site answers with, on that day', async () => {
  const Answer = z.looseObject({
    states: z.array(z.looseObject({ state: z.string(), standing: z.string(), bound: z.boolean().nullable() })),
  })
  const rows = await rowsOf('data/standings.csv')
  expect(rows.length).toBeGreaterThanOrEqual(35 * 232)
  for (const instrument of ['cifta', 'tiar', 'oas-charter', 'ctbt']) {
    const answer = await house.get(`/instruments/${instrument}/participation.json?on=${ON}`)
    const { states } = Answer.parse(await answer.json())
    for (const { state, standing, bound } of states) {
      const row = rows.find(one => one.instrument === instrument && one.state === state)
      expect(row, `${instrument} ${state}`).toMatchObject({ standing, bound: bound === null ? '' : String(bound) })
    }
  }
})

const Package = z.looseObject({
  $schema: z.string(),
  resources: z.array(
    z.looseObject({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      schema: z.looseObject({
        fields: z.array(
          z.looseObject({
            name: z.string(),
            type: z.string(),
            description: z.string().min(1),
            constraints: z
              .object({ required: z.boolean().optional(), enum: z.array(z.string()).optional(), pattern: z.string().optional() })
              .optional(),
          }),
        ),
        primaryKey: z.array(z.string()),
        foreignKeys: z
          .array(
            z.object({
              fields: z.array(z.string()),
              reference: z.object({ resource: z.string().optional(), fields: z.array(z.string()) }),
            }),
          )
          .optional(),
      }),
    }),
  ),
})

const FITS: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  datetime: /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
}

test('every cell of every table is what the data package says of its column', async () => {
  const { resources } = Package.parse(JSON.parse(await readFile(join(first, 'datapackage.json'), 'utf8')))
  expect(resources.length).toBe(17)
  const tables = new Map(await Promise.all(resources.map(async ({ name, path }) => [name, await rowsOf(path)] as const)))
  for (const { name, path, bytes, hash, schema } of resources) {
    const rows = tables.get(name) ?? []
    expect(rows.length, name).toBeGreaterThan(0)
    const file = fileNote(path, await readFile(join(first, path)))
    expect([file.bytes, `sha256:${file.sha256}`]).toEqual([bytes, hash])
    expect(Object.keys(rows[0] ?? {}), name).toEqual(schema.fields.map(field => field.name))
    for (const { name: column, type, constraints = {} } of schema.fields)
      for (const row of rows) {
        const value = row[column] ?? ''
        const where = `${name}.${column}: ${value}`
        if (value === '') expect(constraints.required, where).not.toBe(true)
        else {
          if (FITS[type]) expect(value, where).toMatch(FITS[type])
          if (constraints.enum) expect(constraints.enum, where).toContain(value)
          if (constraints.pattern) expect(value, where).toMatch(new RegExp(`^(?:${constraints.pattern})$`))
        }
      }
    const keys = rows.map(row => schema.primaryKey.map(column => row[column]).join('\0'))
    expect(new Set(keys).size, name).toBe(keys.length)
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set((tables.get(reference.resource ?? name) ?? []).map(row => row[reference.fields[0] ?? '']))
      const broken = rows.map(row => row[fields[0] ?? ''] ?? '').filter(value => value !== '' && !there.has(value))
      expect(broken, `${name}.${fields[0]}`).toEqual([])
    }
  }
})

test('the codebook explains every column in four languages, as CSV and to read', async () => {
  const { resources } = Package.parse(JSON.parse(await readFile(join(first, 'datapackage.json'), 'utf8')))
  const columns = resources.flatMap(({ name, schema }) => schema.fields.map(field => `${name}.${field.name}`))
  const codebook = await rowsOf('codebook.csv')
  expect(codebook.map(row => `${row.table}.${row.column}`)).toEqual(columns)
  for (const row of codebook)
    for (const meaning of ['meaningEn', 'meaningEs', 'meaningPt', 'meaningFr']) {
      expect(row[meaning], `${row.table}.${row.column}`).toMatch(/\S/)
      expect(row[meaning]).not.toMatch(/^column_|[{}]/)
    }
  for (const lang of LANGS) {
    const text = await readFile(join(first, `codebook.${lang}.md`), 'utf8')
    expect(text.match(/^## data\//gm)).toHaveLength(resources.length)
    expect(text.match(/^\| `/gm)).toHaveLength(columns.length)
  }
})

test('a citation has day, size and root, and the file for programs that cite is read by a parser that is not ours', async () => {
  const text = await readFile(join(first, 'CITATION.cff'), 'utf8')
  const { log } = Manifest.parse(JSON.parse(await readFile(join(first, MANIFEST), 'utf8')))
  expect(parseYaml(text)).toMatchObject({
    'cff-version': '1.2.0',
    type: 'dataset',
    version: `2002-11-22+${log.size}`,
    license: 'Apache-2.0',
    identifiers: [{ value: `${log.origin} ${log.size} ${log.root}` }],
  })
  const readme = await readFile(join(first, 'README.md'), 'utf8')
  expect(readme.match(/^# /gm)).toHaveLength(LANGS.length)
  expect(readme).toContain(log.root)
  expect(readme).not.toMatch(/\{\w+/)
})

test('after a correction the tables hold what was corrected, and the record holds both', async () => {
  const read = async (folder: string, path: string) =>
    z.array(Row).parse(parse(await readFile(join(folder, path)), { columns: true }))
  const id = (await read(few, 'data/participation.csv')).find(row => row.on === '1998-06')?.act
  const { body } = depositFiling('pact', 'XAA', '1998-06-11')
  const correction = { type: 'act.corrected/v1', corrects: id, reason: 'The depositary prints the day.', replacement: body }
  expect(await registerOfFew.record([filing('correction', correction)])).toMatchObject({ ok: true })

  const folder = join(work, 'corrected')
  await writeRelease(registerOfFew.ledger, folder, ofFew)
  expect(await deviationsOf(folder, ofFew)).toEqual([])
  const acts = await read(folder, 'data/participation.csv')
  expect(acts.map(row => row.on)).toEqual(['1998-06-11', '1999-01-31'])
  const both = (await read(folder, 'data/acts.csv')).filter(row => row.standsFor === id)
  expect(both.map(row => row.holds)).toEqual(['false', 'true'])
  expect(both[1]?.act).toBe(acts[0]?.act)
})

test('the folder of a release holds what its README names, and nothing else', async () => {
  expect((await readdir(first)).toSorted()).toEqual([
    'CITATION.cff',
    'README.md',
    'attributions.csv',
    'codebook.csv',
    'codebook.en.md',
    'codebook.es.md',
    'codebook.fr.md',
    'codebook.pt.md',
    'data',
    'datapackage.json',
    'log',
    'manifest.json',
  ])
})
