/**
 * Settings, all optional, from the environment. A wrong one stops the start with a sentence: which, found, expected.
 *
 *   PORT               where it listens; default 1826
 *   HEMICYCLE_HOST     on which address; default all of this machine
 *   HEMICYCLE_DATA     data folder; default ./data
 *   DATABASE_URL       PostgreSQL instead of the embedded store
 *   HEMICYCLE_ORIGIN   the log's name: host and path without scheme
 *   SMTP_URL           for mail, which this release does not send yet
 */
import { resolve } from 'node:path'
import { isKeyName } from '@hemicycle/log'
import { z } from 'zod'
import { CannotStart } from './register/problems.ts'

export type AllSettings = {
  readonly port: number
  readonly host: string | undefined
  readonly dataFolder: string
  readonly databaseUrl: string | undefined
  readonly origin: string | undefined
}

const url = (protocols: readonly string[]) => (text: string) => URL.canParse(text) && protocols.includes(new URL(text).protocol)

const Settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .refine(text => Number(text) <= 65_535)
    .optional()
    .describe('a port number, 0 to 65535'),
  HEMICYCLE_HOST: z.string().min(1).max(255).optional().describe('a host name or address'),
  HEMICYCLE_DATA: z.string().min(1).optional().describe('the path of a folder'),
  DATABASE_URL: z
    .string()
    .refine(url(['postgres:', 'postgresql:']))
    .optional()
    .describe('an address like postgres://user@host/database'),
  HEMICYCLE_ORIGIN: z
    .string()
    .refine(isKeyName)
    .optional()
    .describe('a host and path without scheme, without spaces and without "+"'),
  SMTP_URL: z
    .string()
    .refine(url(['smtp:', 'smtps:']))
    .optional()
    .describe('an address like smtp://host'),
})

/** An address may hold a password: such a value is never shown. */
const SECRET: ReadonlySet<string> = new Set(['DATABASE_URL', 'SMTP_URL'])

export function readSettings(environment: Readonly<Record<string, string | undefined>>): AllSettings {
  const given = Object.fromEntries(
    Object.keys(Settings.shape).map(name => [name, environment[name] === '' ? undefined : environment[name]]),
  )
  const read = Settings.safeParse(given)
  if (!read.success) {
    const wrong = [...new Set(read.error.issues.map(issue => String(issue.path[0])))]
    throw new CannotStart(
      wrong
        .map(name => {
          const found = SECRET.has(name)
            ? 'a value that cannot be read (not shown, it may hold a password)'
            : JSON.stringify(given[name])
          return `${name}: found ${found}, expected ${Settings.shape[name as keyof typeof Settings.shape].description}.`
        })
        .join('\n'),
    )
  }
  const { PORT, HEMICYCLE_HOST, HEMICYCLE_DATA, DATABASE_URL, HEMICYCLE_ORIGIN } = read.data
  return {
    port: Number(PORT ?? 1826),
    host: HEMICYCLE_HOST,
    dataFolder: resolve(HEMICYCLE_DATA ?? 'data'),
    databaseUrl: DATABASE_URL,
    origin: HEMICYCLE_ORIGIN,
  }
}
