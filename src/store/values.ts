/**
 * Values on their way into SQL and out of it: once, centrally, the same on both engines.
 *
 * Out   int8 a number when it is safe, else an error (not a rounded figure); numeric its exact text; date `YYYY-MM-DD`;
 *       timestamptz an ISO instant in UTC with milliseconds; bytea a Uint8Array; json and jsonb parsed; arrays of these.
 *       `pg` alone would turn a date into a JavaScript Date at local midnight: another day for half the world.
 * In    text, numbers, booleans, bigint, Uint8Array for bytea, and arrays of these (`unnest($1::text[])`).
 *       JSON is handed in as text and cast: `$1::jsonb`. Days and instants are handed in as text too.
 */

type Parse = (text: string) => unknown

/** Numbers of the built-in types, fixed for ever by PostgreSQL's catalogue (src/include/catalog/pg_type.dat). */
const OID = {
  bool: 16,
  bytea: 17,
  int8: 20,
  int2: 21,
  int4: 23,
  oid: 26,
  json: 114,
  float4: 700,
  float8: 701,
  date: 1082,
  timestamptz: 1184,
  jsonb: 3802,
} as const

const ARRAY_OF: Readonly<Record<number, number>> = {
  199: OID.json,
  1000: OID.bool,
  1001: OID.bytea,
  1005: OID.int2,
  1007: OID.int4,
  1009: 25, // text
  1014: 1042, // char
  1015: 1043, // varchar
  1016: OID.int8,
  1021: OID.float4,
  1022: OID.float8,
  1028: OID.oid,
  1182: OID.date,
  1185: OID.timestamptz,
  1231: 1700, // numeric
  2951: 2950, // uuid
  3807: OID.jsonb,
}

function safeInteger(text: string): number {
  const number = Number(text)
  if (!Number.isSafeInteger(number)) {
    throw new RangeError(
      `The database holds the integer ${text}, which JavaScript cannot hold exactly. Select it as text: column::text`,
    )
  }
  return number
}

function day(text: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text
  throw new RangeError(`The database holds the date "${text}"; days here run from 0001-01-01 to 9999-12-31`)
}

function instant(text: string): string {
  // "2026-11-23 23:12:00.123456+00"; the offset may lack its minutes, which ECMAScript wants.
  const at = new Date(text.replace(' ', 'T').replace(/([+-]\d\d)$/, '$1:00'))
  if (/^\d{4}-/.test(text) && !text.endsWith('BC') && !Number.isNaN(at.getTime())) return at.toISOString()
  throw new RangeError(`The database holds the instant "${text}"; instants here lie in the years 0001 to 9999`)
}

function bytes(text: string): Uint8Array {
  if (!text.startsWith('\\x')) throw new Error('expected bytea in hexadecimal form; bytea_output was changed')
  const decoded = Buffer.from(text.slice(2), 'hex')
  return new Uint8Array(decoded.buffer, decoded.byteOffset, decoded.byteLength)
}

const SCALAR: Readonly<Record<number, Parse>> = {
  [OID.bool]: text => text === 't',
  [OID.bytea]: bytes,
  [OID.int8]: safeInteger,
  [OID.int2]: Number,
  [OID.int4]: Number,
  [OID.oid]: Number,
  [OID.float4]: Number,
  [OID.float8]: Number,
  [OID.date]: day,
  [OID.timestamptz]: instant,
  [OID.json]: text => JSON.parse(text) as unknown,
  [OID.jsonb]: text => JSON.parse(text) as unknown,
}

const asText: Parse = text => text

/** An array in PostgreSQL's text form: `{1,NULL,"a \"b\""}`, nested for more dimensions, `[2:3]=` before odd bounds. */
function arrayOf(parse: Parse): Parse {
  return text => {
    let i = text.startsWith('[') ? text.indexOf('=') + 1 : 0
    const list = (): unknown[] => {
      const items: unknown[] = []
      i++ // past "{"
      while (text[i] !== '}') {
        if (i >= text.length) throw new Error(`an array from the database ends too early: ${text.slice(0, 80)}`)
        if (text[i] === ',') i++
        else if (text[i] === '{') items.push(list())
        else if (text[i] === '"') {
          let item = ''
          for (i++; text[i] !== '"' && i < text.length; i++) item += text[i] === '\\' ? text[++i] : text[i]
          i++
          items.push(parse(item))
        } else {
          const start = i
          while (i < text.length && text[i] !== ',' && text[i] !== '}') i++
          const item = text.slice(start, i)
          items.push(item === 'NULL' ? null : parse(item))
        }
      }
      i++ // past "}"
      return items
    }
    return list()
  }
}

const PARSERS = new Map<number, Parse>([
  ...Object.entries(SCALAR).map(([oid, parse]) => [Number(oid), parse] as const),
  ...Object.entries(ARRAY_OF).map(([oid, of]) => [Number(oid), arrayOf(SCALAR[of] ?? asText)] as const),
])

/** For `pg`, in its words: which function reads a column of this type. Types not named above stay text. */
export const types = { getTypeParser: (oid: number) => PARSERS.get(oid) ?? asText }

/** A value as `pg` may send it, or a sentence about why not. */
export function parameter(value: unknown): unknown {
  if (value === null || value === undefined) return null
  switch (typeof value) {
    case 'string':
    case 'boolean':
    case 'bigint':
      return value
    case 'number':
      if (Number.isFinite(value)) return value
      throw new TypeError(`${value} is not a figure the register can hold`)
    case 'object':
      if (value instanceof Uint8Array) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
      if (Array.isArray(value)) return value.map(parameter)
  }
  const what = value instanceof Date ? 'a Date' : `a value of type ${typeof value}`
  throw new TypeError(
    `${what} cannot be a parameter of SQL. Hand in days and instants as ISO text, and JSON as text with $1::jsonb`,
  )
}

/** What both engines are told once on each connection, so that the text forms above are the ones they send. */
export const SESSION = `
  set timezone to 'UTC'; set datestyle to 'ISO, YMD'; set intervalstyle to 'iso_8601'; set bytea_output to 'hex';
  set extra_float_digits to 1; set standard_conforming_strings to on; set search_path to public;
  set client_min_messages to warning`
