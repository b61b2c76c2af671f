import { expect, test } from 'vitest'
import { editionApp } from './testing/edition-app.ts'

const { app, causes } = await editionApp()
const get = async (path: string) => {
  const answer = await app.request(`http://register.example${path}`)
  return { status: answer.status, text: await answer.text(), headers: answer.headers }
}

test.each([
  '/states',
  '/states/CHL',
  '/states/VEN?on=2020-01-01',
  '/instruments',
  '/instruments/cifta',
  '/instruments/tiar',
  '/instruments/cifta/participation',
  '/matrix',
  '/bodies',
  '/bodies/cicte',
  '/conferences',
])('%s answers as a page in four languages', async path => {
  for (const lang of ['en', 'es', 'pt', 'fr']) {
    const { status, text } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(status).toBe(200)
  }
})
