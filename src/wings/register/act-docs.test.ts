import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { actDocs } from './act-docs.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const pages = actDocs(file => readFileSync(join(root, 'src/acts', file), 'utf8'))

test('docs/acts says what the schemas say: run `node scripts/act-docs.mjs` after a change', () => {
  const folder = join(root, 'docs/acts')
  expect(readdirSync(folder).toSorted()).toEqual([...pages.keys()].toSorted())
  for (const [name, text] of pages) expect(readFileSync(join(folder, name), 'utf8'), name).toBe(text)
})

test('every page says who files the act and names each member with its form', () => {
  for (const [name, text] of pages) {
    if (name === 'README.md') continue
    expect(text, name).toContain('**Filed by**')
    for (const line of text.split('\n').filter(one => one.startsWith('| `')))
      expect(line.split(' | ')[2]?.trim(), line).not.toBe('')
  }
})
