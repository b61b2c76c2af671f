/** What the documents say about the repository is so: links, files, commands, settings, ids, the numbering of decisions. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }
import { Party } from './acts/act.ts'
import { actIdOf } from './acts/act-id.ts'
import { nodeHasher } from './kernel/node-hasher.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const there = (path: string) => existsSync(join(root, path))

const NOT_OURS = /^(?:node_modules|dist|data|\.git|\.cache)$/
function markdownUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap(entry => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return NOT_OURS.test(entry.name) ? [] : markdownUnder(path)
    return entry.name.endsWith('.md') ? [path] : []
  })
}

const documents = markdownUnder('.')
const withoutBlocks = (text: string) => text.replace(/^```[^\n]*\n[\s\S]*?^```/gm, '')
const inTicks = (text: string) => [...withoutBlocks(text).matchAll(/`([^`\n]+)`/g)].map(found => found[1] ?? '')

/** Anchors as GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  [...withoutBlocks(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )

test('links between documents lead to a file, and to a heading that is there', () => {
  const broken = documents.flatMap(document => {
    const links = [...withoutBlocks(read(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(found => found[1] ?? '')
    return links.filter(link => {
      if (/^[a-z]+:/.test(link)) return false
      const [path = '', anchor] = link.split('#')
      const target = path === '' ? document : normalize(join(dirname(document), path))
      // Pictures are taken by `npm run pictures`; before the first time there is no folder of them.
      if (target.startsWith('docs/pictures/') && !there('docs/pictures')) return false
      if (!there(target)) return true
      return anchor !== undefined && !anchorsOf(read(target)).includes(anchor)
    })
  })
  expect(documents.length).toBeGreaterThan(20)
  expect(broken).toEqual([])
})

const FROM_ROOT = /^(?:src|packages|editions|docs|golden|e2e|scripts|bench|bin)\/[\w./-]+$/
const FILE_NAME = /^[\w.-]+(?:\/[\w.-]+)*\.(?:tsx?|mjs|csv|yaml|json|css|md)$/

test.each(documents.filter(path => path === 'docs/architecture.md' || path.endsWith('README.md')))(
  'every file that %s names exists',
  document => {
    const beside = (name: string) => there(join(dirname(document), name)) || there(name)
    const named = inTicks(read(document))
    // An address of the site may end like a file; a file of the repository never begins with a slash.
    const missing = named.filter(name => (FROM_ROOT.test(name) ? !there(name) : FILE_NAME.test(name) && !beside(name)))
    expect(missing).toEqual([])
  },
)

test('decisions are numbered without gaps, each with context, decision and consequences', () => {
  const files = readdirSync(join(root, 'docs/decisions')).toSorted()
  expect(files.map(name => Number(name.slice(0, 4)))).toEqual(files.map((_, n) => n + 1))
  for (const name of files) {
    const text = read(`docs/decisions/${name}`)
    expect(text, name).toMatch(new RegExp(`^# ${name.slice(0, 4)} `))
    for (const heading of ['## Context', '## Decision', '## Consequences']) expect(text, name).toContain(`\n${heading}\n`)
  }
})

test('a decision that a file of the source cites is there', () => {
  const numbers = new Set(readdirSync(join(root, 'docs/decisions')).map(name => name.slice(0, 4)))
  const sources = ['src', 'packages/log/src'].flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && /\.tsx?$/.test(entry.name))
      .map(entry => relative(root, join(entry.parentPath, entry.name))),
  )
  const cited = sources.flatMap(path => [...read(path).matchAll(/docs\/decisions\/(\d{4})/g)].map(found => found[1] ?? ''))
  expect(cited.filter(number => !numbers.has(number))).toEqual([])
})

test('commands in the documents are scripts of the package', () => {
  const named = documents.flatMap(path =>
    [...read(path).matchAll(/\bnpm (?:run ([\w:]+)|(start|test)\b)(?! -w)([^\n]*)/g)].flatMap(([, script, short, rest = '']) =>
      / -w /.test(rest.split(/[`|]/)[0] ?? '') ? [] : [script ?? short ?? ''],
    ),
  )
  expect(named).toContain('start')
  expect(named.filter(script => !(script in manifest.scripts))).toEqual([])
})

test('commands of hemicycle in the documents are commands of the program', () => {
  const program = [...read('src/cli.ts').matchAll(/\.command\('(\w+)/g)].map(found => found[1] ?? '')
  const named = documents.flatMap(path =>
    [...read(path).matchAll(/(?:npx |`|")hemicycle (\w+)\b(?! id v1)/g)].map(found => found[1] ?? ''),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter(command => !program.includes(command))).toEqual([])
  const readme = read('README.md')
  expect(program.filter(command => !new RegExp(`\`npx hemicycle (?:edition |expenditure )?${command}\\b`).test(readme))).toEqual(
    [],
  )
})

test('the README names every setting, and no other', () => {
  const settings = [...read('src/settings.ts').matchAll(/^ \* {3}([A-Z_]+) /gm)].map(found => found[1])
  const named = [...read('README.md').matchAll(/^\| `([A-Z_]+)` \|/gm)].map(found => found[1])
  expect(named.toSorted()).toEqual(settings.toSorted())
})

test('the test command of the README is the one that .ci/run runs', () => {
  const block = /```sh\n# \.ci\/run runs this\n(.+)\n```/.exec(read('README.md'))?.[1]
  const steps = read('.ci/run')
    .split('\n')
    .filter(line => line.startsWith('npm '))
  expect(block).toBe(steps.join(' && '))
})

test('the act that the architecture follows has the id that is written there', () => {
  const key = 'participation/cifta.MEX.ratification'
  const id = actIdOf(bytes => nodeHasher.sha256(bytes), Party.parse('edition:inter-american'), key)
  for (const document of ['docs/architecture.md', 'docs/decisions/0010-act-ids.md', 'README.md'])
    expect(read(document)).toContain(id)
  expect(read('docs/architecture.md')).toContain(key)
  const row = /```csv\n(.+)\n```/.exec(read('docs/architecture.md'))?.[1] ?? 'no row'
  expect(read('editions/inter-american/participation.csv').split('\n')).toContain(row)
})

test('every dependency has its line in the decision on dependencies', () => {
  const decision = read('docs/decisions/0012-dependencies.md')
  expect(Object.keys(manifest.dependencies).filter(name => !decision.includes(`\`${name}\``))).toEqual([])
})
