import { expect, test } from 'vitest'
import { LANGS } from '../../kernel/lang.ts'
import { editionApp } from './testing/edition-app.ts'

const { app, causes } = await editionApp()
const get = async (path: string) => {
  const answer = await app.request(`http://register.example${path}`)
  return { status: answer.status, text: await answer.text() }
}

test.each([
  '/threats',
  '/threats/terrorism',
  '/threats/terrorism?form=treaty&level=of-the-region&states=ARG,BRA,CHL',
  '/threats/migrant-smuggling?on=1990-01-01',
  '/threats/terrorism?suppose=HTI:cifta&states=CAN,HTI',
  '/principles',
  '/principles/peaceful-settlement',
  '/principles/verification?on=1950-01-01',
  '/lineage',
  '/lineage/iadc',
  '/lineage/un-charter?on=1960-01-01',
  '/bodies/oas',
  '/bodies/iacthr',
  '/bodies/cdma',
])('%s answers as a page in four languages, with what is not known', async path => {
  for (const lang of LANGS) {
    const { status, text } = await get(`${path}${path.includes('?') ? '&' : '?'}lang=${lang}`)
    expect(causes.map(cause => cause.stack)).toEqual([])
    expect(status).toBe(200)
    const main = text.slice(text.indexOf('<main'), text.indexOf('</main>'))
    expect(main.includes('id="not-known"')).toBe(true)
    expect(/>[^<]*\{[a-zA-Z]+[,}][^<]*/.exec(main)?.[0], 'a value that was not filled in').toBe(undefined)
    expect(main.includes('undefined')).toBe(false)
  }
})
