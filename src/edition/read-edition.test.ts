import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { readEdition } from './read-edition.ts'

const folder = fileURLToPath(new URL('../../editions/inter-american', import.meta.url))

test('the inter-american edition reads without findings', async () => {
  expect(await readEdition(folder)).toMatchObject({ ok: true })
})
