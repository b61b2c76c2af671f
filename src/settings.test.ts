import { expect, test } from 'vitest'
import { readSettings } from './settings.ts'

test('without settings it listens on 1826 and keeps its data in ./data', () =>
  expect(readSettings({})).toMatchObject({
    port: 1826,
    dataFolder: `${process.cwd()}/data`,
    databaseUrl: undefined,
    origin: undefined,
  }))

test.each([
  { setting: { PORT: 'eighty' }, says: /PORT: found "eighty", expected a port number/ },
  { setting: { PORT: '70000' }, says: /PORT: found "70000"/ },
  { setting: { HEMICYCLE_ORIGIN: 'https://example.org/log' }, says: null },
  { setting: { HEMICYCLE_ORIGIN: 'a log' }, says: /HEMICYCLE_ORIGIN: found "a log", expected a host and path/ },
  { setting: { DATABASE_URL: 'mysql://u:secret@h/d' }, says: /DATABASE_URL: found a value that cannot be read/ },
])('a wrong setting stops the start and says what is expected: $setting', ({ setting, says }) => {
  if (says) expect(() => readSettings(setting)).toThrow(says)
  else expect(() => readSettings(setting)).not.toThrow()
})

test('all wrong settings are named at once, and no password is shown', () => {
  const wrong = () => readSettings({ PORT: 'x', DATABASE_URL: 'mysql://u:secret@h/d' })
  expect(wrong).toThrow(/PORT[\s\S]*DATABASE_URL/)
  expect(wrong).not.toThrow(/secret/)
})
