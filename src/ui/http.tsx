/**
 * From a request to an answer: read how it is to be read, check what it brings, answer in the form asked for.
 *
 * Source  RFC 9110 (negotiation, ETag), RFC 9111 (caching), RFC 9457 (problems), RFC 4180 (CSV).
 * Border  everything in a request comes from a stranger: path, query and headers are bounded and checked here.
 * Errors  a `Problem` becomes its page; anything else thrown is a bug: the reader gets an incident number, the log the cause.
 */
import { randomInt } from 'node:crypto'
import type { Context, ErrorHandler, MiddlewareHandler, NotFoundHandler } from 'hono'
import type { Child } from 'hono/jsx'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { getPath } from 'hono/utils/url'
import type { z } from 'zod'
import { type Clock, PlainDate } from '../kernel/date.ts'
import { Lang } from '../kernel/lang.ts'
import { type Finding, Problem, type ProblemBody } from '../kernel/problem.ts'
import { type CsvTable, csvText } from './csv.ts'
import { entityTag, isKnown } from './entity-tag.ts'
import { findingOf } from './findings.ts'
import { negotiate } from './languages.ts'
import { dataBlock, type Linked } from './linked-data.ts'
import { ProblemPage } from './problem-page.tsx'
import { type Format, formatOfPath, makeReading, type Reading, type RegisterState, type Site } from './reading.ts'

declare module 'hono' {
  interface ContextVariableMap {
    reading: Reading
  }
}

/**
 * Longest value read from a path or a query, and most query words. A search for a title fits well within, and so do the
 * fields of the longest form (every question of the Response wing, for several states).
 */
const MAX_VALUE = 400
const MAX_WORDS = 400

/** Routes see the path without `.json`, `.csv` or `.jsonld`: `new Hono({ getPath: routingPath })` for the outermost app. */
export const routingPath = (request: Request) => formatOfPath(getPath(request)).path

export type ReadingOptions = {
  readonly site: Site
  readonly clock: Clock
  /** The state the projections stand at. */
  readonly latest: () => RegisterState | Promise<RegisterState>
  /** An earlier state by its size, not larger than the latest; null where answers for it cannot be given. */
  readonly stateAt: (size: number) => RegisterState | null | Promise<RegisterState | null>
}

/** Reads language, day, state and form of every request, once, before any route. */
export const readRequest =
  ({ site, clock, latest, stateAt }: ReadingOptions): MiddlewareHandler =>
  async (c, next) => {
    const url = new URL(c.req.url)
    const today = clock.today()
    const newest = await latest()
    const wish = Lang.safeParse(url.searchParams.get('lang'))
    const lang = wish.success ? wish.data : negotiate(c.req.header('accept-language'))
    const format = formatOfPath(url.pathname).format ?? formatOfAccept(c.req.header('accept'))
    const common = { url, lang, langIsExplicit: wish.success, today, format, site }

    // Problems below are shown in the reader's language, on today's page of the latest state.
    const provisional = makeReading({ ...common, url: url.origin + url.pathname, on: today, at: newest })
    c.set('reading', provisional)
    const findings = boundsOf(url, provisional)
    if (findings.length > 0) throw invalid(provisional, findings)

    const askedOn = url.searchParams.get('on') || null
    const askedAt = url.searchParams.get('at') || null
    const on = PlainDate.safeParse(askedOn ?? today)
    if (!on.success) findings.push(notAs(provisional, 'on', askedOn ?? '', 'expected_day'))
    if (url.searchParams.get('lang') && !wish.success)
      findings.push(notAs(provisional, 'lang', url.searchParams.get('lang') ?? '', 'expected_lang'))
    if (askedAt !== null && !/^\d{1,15}$/.test(askedAt)) findings.push(notAs(provisional, 'at', askedAt, 'expected_size'))
    if (findings.length > 0 || !on.success) throw invalid(provisional, findings)

    const at = askedAt === null ? newest : Number(askedAt) > newest.size ? null : await stateAt(Number(askedAt))
    if (!at) {
      const { t } = provisional
      throw new Problem({
        type: '/problems/state-not-reached',
        title: t('notYetTitle'),
        status: 404,
        detail: t('notYetDetail', { size: newest.size, asked: askedAt ?? '' }),
      })
    }
    c.set('reading', makeReading({ ...common, on: on.data, onIsExplicit: askedOn !== null, at, atIsExplicit: askedAt !== null }))
    await next()
  }

export const readingOf = (c: Context): Reading => c.get('reading')

/** The same request, read further: what a wing found out about it, for its views and for `respond`. */
export function withReading(c: Context, reading: Reading): Reading {
  c.set('reading', reading)
  return reading
}

/** One query word that does not fit its schema, as a Problem 400 with a finding for each issue. */
export const refused = (reading: Reading, name: string, found: string, error: z.ZodError): Problem =>
  invalid(
    reading,
    error.issues.map(issue => findingOf({ ...issue, path: [name] }, { [name]: found }, reading.t)),
  )

/** JSON or CSV only where a program asks for it before HTML; whoever accepts anything at all gets HTML. */
function formatOfAccept(accept: string | undefined): Format {
  let best: { format: Format; weight: number } = { format: 'html', weight: 0 }
  for (const part of (accept ?? '').slice(0, 500).split(',')) {
    const [type = '', ...parameters] = part.trim().toLowerCase().split(';')
    const q = parameters.map(p => /^\s*q\s*=\s*([01](?:\.\d{0,3})?)\s*$/.exec(p)?.[1]).find(v => v !== undefined)
    const weight = q === undefined ? 1 : Number(q)
    const format = FORMAT_OF_TYPE.get(type)
    if (format && weight > best.weight) best = { format, weight }
  }
  return best.format
}

const FORMAT_OF_TYPE = new Map<string, Format>([
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['application/json', 'json'],
  ['application/problem+json', 'json'],
  ['text/csv', 'csv'],
  ['application/ld+json', 'jsonld'],
])

function boundsOf(url: URL, { t }: Reading): Finding[] {
  const findings: Finding[] = []
  const words = [...url.searchParams]
  const over = (name: string, value: string) =>
    findings.push({
      rule: 'value-too-long',
      pointer: `/${name.slice(0, 40)}`,
      severity: 'error',
      detail: t('tooLong', { name: name.slice(0, 40), length: value.length, max: MAX_VALUE }),
    })
  if (words.length > MAX_WORDS) {
    const detail = t('tooMany', { count: words.length, max: MAX_WORDS })
    findings.push({ rule: 'too-many-words', pointer: '', severity: 'error', detail })
    return findings
  }
  for (const [name, value] of words) if (value.length > MAX_VALUE || name.length > MAX_VALUE) over(name, value)
  for (const part of url.pathname.split('/')) if (part.length > MAX_VALUE * 3) over('/', part)
  return findings
}

const notAs = (
  { t }: Reading,
  name: 'on' | 'at' | 'lang',
  found: string,
  expected: 'expected_day' | 'expected_size' | 'expected_lang',
) =>
  ({
    rule: `query-${name}`,
    pointer: `/${name}`,
    severity: 'error',
    detail: t('foundExpected', { name, found, expected: t(expected) }),
  }) satisfies Finding

const invalid = ({ t }: Reading, findings: readonly Finding[]) =>
  new Problem({
    type: '/problems/invalid-input',
    title: t('invalidTitle'),
    status: 400,
    detail: t('invalidDetail', { count: findings.length }),
    findings,
  })

type Checked<Target extends 'param' | 'query', Schema extends z.ZodType> = {
  in: { [K in Target]: z.input<Schema> }
  out: { [K in Target]: z.output<Schema> }
}

/** With what a handler made by `input` checks a request: so the machine description can be held to it. */
export type Checks = { readonly target: 'param' | 'query'; readonly schema: z.ZodType }

/** Checks path or query words against a schema; what does not fit becomes a Problem 400 with one finding for each. */
export function input<Target extends 'param' | 'query', Schema extends z.ZodType<object>>(
  target: Target,
  schema: Schema,
): MiddlewareHandler<object, string, Checked<Target, Schema>> & { readonly checks: Checks } {
  const check: MiddlewareHandler<object, string, Checked<Target, Schema>> = async (c, next) => {
    // An empty query word is a form field left blank: absent, not wrong.
    const given: Record<string, string> =
      target === 'param' ? c.req.param() : Object.fromEntries(Object.entries(c.req.query()).filter(([, value]) => value !== ''))
    const read = schema.safeParse(given)
    if (!read.success) {
      const reading = readingOf(c)
      throw invalid(
        reading,
        read.error.issues.map(issue => findingOf(issue, given, reading.t)),
      )
    }
    c.req.addValidatedData(target, read.data)
    await next()
  }
  return Object.assign(check, { checks: { target, schema } })
}

export type View<Answer> = (answer: Answer, reading: Reading) => Child | Promise<Child>
export type Views<Answer> = {
  readonly html: View<Answer>
  readonly csv?: (answer: Answer, reading: Reading) => CsvTable
  /** The JSON form, where it is not the answer itself. */
  readonly json?: (answer: Answer, reading: Reading) => object
  /** The same as linked data; it stands in the head of the page too. */
  readonly jsonld?: (answer: Answer, reading: Reading) => Linked
  readonly status?: 200 | 201 | 404 | 409 | 422
  /** For pages of one signed-in reader: never stored by caches, never compressed. */
  readonly personal?: boolean
}

/** One answer as HTML, JSON, CSV or JSON-LD, whichever was asked for. JSON opens with the day and the state it was computed from. */
export async function respond<Answer extends object>(
  c: Context,
  answer: Answer,
  views: Views<Answer> | View<Answer>,
): Promise<Response> {
  const reading = readingOf(c)
  const { html, csv, json, jsonld, status = 200, personal = false } = typed(views)
  c.header('Vary', 'Accept, Accept-Language, Accept-Encoding')
  c.header('Content-Language', reading.lang)
  c.header('Cache-Control', personal ? 'private, no-store' : cacheControl(reading))

  if (reading.format === 'json') {
    const body = JSON.stringify({
      on: reading.on,
      at: { size: reading.at.size, root: reading.at.root },
      ...(reading.supposed.length === 0 ? {} : { supposed: reading.supposed }),
      ...(json ? json(answer, reading) : answer),
    })
    return tagged(c, body, 'application/json; charset=utf-8', status, personal)
  }
  if (reading.format === 'csv') {
    if (!csv) {
      const { t } = reading
      throw new Problem({ type: '/problems/not-a-table', title: t('notTableTitle'), status: 406, detail: t('notTableDetail') })
    }
    const name = reading.path.replace(/[^a-zA-Z0-9]+/g, '-').replace(/^-|-$/g, '') || 'index'
    c.header('Content-Disposition', `inline; filename="${name.slice(0, 80)}-on-${reading.on}-at-${reading.at.size}.csv"`)
    return tagged(c, csvText(csv(answer, reading)), 'text/csv; charset=utf-8; header=present', status, personal)
  }
  if (reading.format === 'jsonld') {
    if (!jsonld) {
      const { t } = reading
      throw new Problem({ type: '/problems/not-a-thing', title: t('notThingTitle'), status: 406, detail: t('notThingDetail') })
    }
    return tagged(c, JSON.stringify(jsonld(answer, reading)), 'application/ld+json; charset=utf-8', status, personal)
  }
  const page = await htmlText(await html(answer, reading))
  const whole = jsonld ? page.replace('</head>', () => `${dataBlock(jsonld(answer, reading))}</head>`) : page
  return tagged(c, whole, 'text/html; charset=utf-8', status, personal)
}

/** A representation that is neither page, JSON nor table: a feed, a calendar. It too is answered by 304 where it is known. */
export function represented(c: Context, text: string, type: string, caching: string): Response {
  c.header('Vary', 'Accept-Language, Accept-Encoding')
  c.header('Content-Language', readingOf(c).lang)
  c.header('Cache-Control', caching)
  return tagged(c, text, type, 200, false)
}

const typed = <Answer,>(views: Views<Answer> | View<Answer>): Views<Answer> =>
  typeof views === 'function' ? { html: views } : views

/** Prints a page. Components are plain functions, so what comes back is a string, at most promised. */
export async function htmlText(page: Child): Promise<string> {
  return String(await (page ?? '').toString())
}

/**
 * The acts of a named state never change; what is derived from them does when a rule is corrected in a later release. So data
 * for a named day and state are fresh for an hour and shown a week longer while they are asked for again (RFC 5861); the tag is
 * made from the bytes, so that the same answer costs 304. Pages hold more than that (words, style, the latest state): they
 * are asked for each time (docs/decisions/0014).
 */
function cacheControl({ onIsExplicit, atIsExplicit, format }: Reading): string {
  if (onIsExplicit && atIsExplicit && format !== 'html') return 'public, max-age=3600, stale-while-revalidate=604800'
  return 'public, no-cache'
}

function tagged(c: Context, body: string, type: string, status: 200 | 201 | 404 | 409 | 422, personal: boolean): Response {
  if (personal || status !== 200) return c.body(body, status, { 'Content-Type': type })
  const tag = entityTag(body)
  c.header('ETag', tag)
  return isKnown(c.req.header('if-none-match'), tag) ? c.body(null, 304) : c.body(body, status, { 'Content-Type': type })
}

/** For `app.onError`. `report` gets the cause of what nobody foresaw, with the incident number the reader sees. */
export const answerProblems =
  (report: (incident: string, cause: Error) => void): ErrorHandler =>
  (error, c) => {
    if (error instanceof Problem) return problemAnswer(c, error.body)
    const incident = incidentNumber()
    report(incident, error)
    const reading = c.get('reading') as Reading | undefined
    // Thrown before anything could be read: no language, no page.
    if (!reading) return c.text(incident, 500)
    const { t } = reading
    return problemAnswer(c, {
      type: '/problems/incident',
      title: t('incidentTitle'),
      status: 500,
      detail: t('incidentDetail', { incident }),
    })
  }

/** For `app.notFound`. */
export const answerUnknownAddress: NotFoundHandler = c => {
  const reading = c.get('reading') as Reading | undefined
  // Before anything was read, an asset for instance: no language, no page.
  if (!reading) return c.body(null, 404)
  const { t, path } = reading
  return problemAnswer(c, {
    type: '/problems/unknown-address',
    title: t('notFoundTitle'),
    status: 404,
    detail: t('notFoundDetail', { path: path.slice(0, 200) }),
  })
}

async function problemAnswer(c: Context, body: ProblemBody): Promise<Response> {
  const reading = c.get('reading') as Reading | undefined
  c.header('Cache-Control', 'no-store')
  c.header('Vary', 'Accept, Accept-Language, Accept-Encoding')
  const headers = (type: string) => ({ status: body.status as ContentfulStatusCode, headers: { 'Content-Type': type } })
  const plain = () => c.newResponse(JSON.stringify(body), headers('application/problem+json; charset=utf-8'))
  if (reading?.format !== 'html') return plain()
  c.header('Content-Language', reading.lang)
  return c.newResponse(await htmlText(<ProblemPage problem={body} reading={reading} />), headers('text/html; charset=utf-8'))
}

/** Eight letters and digits a person can read out: no 0, O, 1, I or L. */
function incidentNumber(): string {
  const letters = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
  return Array.from({ length: 8 }, () => letters[randomInt(letters.length)] ?? '').join('')
}
