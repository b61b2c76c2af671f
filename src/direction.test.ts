/** The direction of the house, read from its imports: an import points to a room further down and never back (docs/decisions/0001). */
import { readdirSync, readFileSync } from 'node:fs'
import { join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Each room and the rooms it may import from, besides itself. Wings are one kind of room; see below what they may ask of each other. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  log: [],
  kernel: ['log'],
  acts: ['kernel'],
  conditions: [],
  store: ['kernel'],
  ui: ['kernel'],
  edition: ['kernel', 'acts', 'conditions'],
  register: ['log', 'kernel', 'acts', 'store'],
  release: ['log', 'kernel', 'acts', 'register', 'ui'],
  wings: ['log', 'kernel', 'acts', 'conditions', 'store', 'register', 'release', 'ui'],
  house: ['log', 'kernel', 'acts', 'conditions', 'store', 'ui', 'edition', 'register', 'release', 'wings'],
}
/** Packages of others: the log has none, kernel and acts the schema library only. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = { log: [], kernel: ['zod', 'node:crypto'], acts: ['zod'] }

function roomOf(file: string): string {
  const path = relative(root, file)
  if (path.startsWith('packages/log/')) return 'log'
  const [, room = ''] = path.split('/')
  return room in MAY_IMPORT && room !== 'log' && room !== 'house' ? room : 'house'
}

const wingOf = (file: string) => /src\/wings\/([^/]+)\//.exec(file)?.[1]

type Import = { readonly from: string; readonly names: string; readonly target: string }

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  const found = [
    ...text.matchAll(/^(?:import|export)\s(?:[^'";]*?\sfrom\s)?'([^']+)'/gm),
    ...text.matchAll(/\bimport\('([^']+)'\)/g),
  ]
  return found.flatMap(([, names = '']) => {
    if (names === '@hemicycle/log') return [{ from: file, names, target: join(root, 'packages/log/src/index.ts') }]
    return names.startsWith('.')
      ? [{ from: file, names, target: normalize(join(file, '..', names)) }]
      : [{ from: file, names, target: '' }]
  })
}

const sources = ['src', 'packages/log/src'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map(entry => join(entry.parentPath, entry.name))
    // Tests and their helpers may reach for what they test with.
    .filter(file => !/\.test\.tsx?$/.test(file) && !file.includes('/testing/') && !/\.pictures\.tsx?$/.test(file)),
)

function backSteps(imports: readonly Import[]): string[] {
  return imports.flatMap(({ from, names, target }) => {
    const said = `${relative(root, from)} imports ${names}`
    const room = roomOf(from)
    if (target === '') {
      const allowed = PACKAGES[room]
      return allowed && !allowed.includes(names) ? [`${said}: the room ${room} stands without it`] : []
    }
    const other = roomOf(target)
    if (other === room) {
      const [ours, theirs] = [wingOf(from), wingOf(target)]
      if (!ours || !theirs || ours === theirs) return []
      if (ours === 'architecture') return [`${said}: architecture asks no other wing`]
      return target.endsWith('/questions.ts') ? [] : [`${said}: a wing may ask another's questions.ts and nothing else of it`]
    }
    return MAY_IMPORT[room]?.includes(other) ? [] : [`${said}: ${room} may not import from ${other}`]
  })
}

test('no import steps back', () => {
  expect(sources.length).toBeGreaterThan(60)
  expect(backSteps(sources.flatMap(importsOf))).toEqual([])
})

test('a step back would be seen', () => {
  const step = (from: string, to: string) => backSteps([{ from: join(root, from), names: to, target: join(root, to) }]).length
  expect(step('src/kernel/date.ts', 'src/acts/act.ts')).toBe(1)
  expect(step('src/register/register.ts', 'src/wings/architecture/rules.ts')).toBe(1)
  expect(step('src/ui/layout.tsx', 'src/acts/act.ts')).toBe(1)
  expect(step('src/wings/register/routes.tsx', 'src/wings/architecture/table.ts')).toBe(1)
  expect(step('src/wings/register/routes.tsx', 'src/wings/architecture/questions.ts')).toBe(0)
  expect(step('src/wings/architecture/routes.tsx', 'src/wings/register/questions.ts')).toBe(1)
  expect(backSteps([{ from: join(root, 'packages/log/src/proof.ts'), names: 'node:crypto', target: '' }])).toHaveLength(1)
})
