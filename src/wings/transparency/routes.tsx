/** Pages and data of the Transparency wing: read the request, ask, compute, answer. No rule lives here. */
import { Hono } from 'hono'
import { nodeHasher } from '../../kernel/node-hasher.ts'
import { input, readingOf, respond } from '../../ui/http.tsx'
import { type ArchitectureQuestions, askedBy } from '../architecture/questions.ts'
import { exampleJson, expenditureJson, methodsCsv, methodsJson, seriesCsv } from './answers.ts'
import { converter } from './expenditure/convert.ts'
import { Decimal } from './expenditure/decimal.ts'
import { digestOf, documentOf } from './expenditure/derivation-document.ts'
import { exampleOf } from './expenditure/example.ts'
import { ExamplePage } from './expenditure/example-view.tsx'
import { type Converted, ExpenditurePage } from './expenditure/home-view.tsx'
import type { InventedBudgets } from './expenditure/invented.ts'
import { MethodsPage } from './expenditure/methods-view.tsx'
import type { Ground } from './expenditure/state-year.ts'
import { expenditureWordsOf } from './expenditure/words.ts'
import { unknownMethod } from './problems.ts'
import type { TransparencyQuestions } from './questions.ts'
import { ConversionWords, ExampleWords } from './requests.ts'

export function transparencyRoutes(
  ask: TransparencyQuestions,
  architecture: ArchitectureQuestions,
  example: InventedBudgets | null,
): Hono {
  const routes = new Hono()

  routes.get('/expenditure', input('query', ConversionWords), async c => {
    const { words: names, reading } = await askedBy(c, architecture)
    const { facts, ground } = await ask.expenditure(reading.at.size)
    const asked = c.req.valid('query')
    const words = expenditureWordsOf(reading.lang)
    return respond(
      c,
      { asked, converted: convertedBy(ground, asked), series: facts.series },
      {
        html: answer => <ExpenditurePage answer={answer} words={words} names={names} example={example !== null} />,
        json: expenditureJson,
        csv: seriesCsv,
      },
    )
  })

  routes.get('/expenditure/methods', async c => {
    const reading = readingOf(c)
    const { methods } = (await ask.expenditure(reading.at.size)).facts
    return respond(
      c,
      { methods },
      {
        html: answer => <MethodsPage methods={answer.methods} words={expenditureWordsOf(reading.lang)} reading={reading} />,
        json: answer => methodsJson(answer.methods, reading.lang),
        csv: answer => methodsCsv(answer.methods),
      },
    )
  })

  if (example)
    routes.get('/expenditure/example', input('query', ExampleWords), async c => {
      const reading = readingOf(c)
      const { methods } = (await ask.expenditure(reading.at.size)).facts
      const asked = c.req.valid('query')
      const found = exampleOf(example, methods, asked, nodeHasher)
      const known = methods.map(({ body }) => body.method)
      if (!found)
        throw unknownMethod(reading, [asked.first, asked.second].find(id => id !== undefined && !known.includes(id)) ?? '', known)
      const words = expenditureWordsOf(reading.lang)
      return respond(c, found, {
        html: answer => <ExamplePage example={answer} all={methods} asked={asked} words={words} reading={reading} />,
        json: exampleJson,
      })
    })

  return routes
}

/** null until all that is needed is given. */
function convertedBy(
  { figures, prices }: Ground,
  { state, year, amount, conversion = 'usd-current', base, rate }: ConversionWords,
): Converted | null {
  if (state === undefined || year === undefined || amount === undefined) return null
  const node = converter(
    figures,
    prices,
  )({
    state,
    year,
    amount: new Decimal(amount),
    conversion,
    ...(base === undefined ? {} : { baseYear: base }),
    ...(rate === undefined ? {} : { baseRate: new Decimal(rate) }),
  })
  const document = documentOf([node])
  return { node, document, digest: digestOf(document, nodeHasher) }
}
