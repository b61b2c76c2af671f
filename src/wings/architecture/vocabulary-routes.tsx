/** Addresses of the vocabulary: all kinds of term, and each kind as a table and as a concept scheme. */
import { Hono } from 'hono'
import { Problem } from '../../kernel/problem.ts'
import { input, respond } from '../../ui/http.tsx'
import type { Catalogue, Term } from './catalogue.ts'
import { linkedVocabulary } from './linked-data.ts'
import type { ArchitectureQuestions } from './questions.ts'
import { askedBy } from './reader.ts'
import { OfVocabulary } from './requests.ts'
import {
  type Kinds,
  VocabularyOfKindPage,
  VocabularyPage,
  vocabularyJson,
  vocabularyOfKindCsv,
  vocabularyOfKindJson,
  vocabularyVoice,
} from './vocabulary-view.tsx'
import type { Words } from './words.ts'

export function vocabularyRoutes(ask: ArchitectureQuestions): Hono {
  return new Hono()
    .get('/vocabulary', async c => {
      const { catalogue, words } = await askedBy(c, ask)
      return respond(c, kindsOf(catalogue), {
        html: kinds => <VocabularyPage kinds={kinds} words={words} />,
        json: vocabularyJson,
      })
    })
    .get('/vocabulary/:kind', input('param', OfVocabulary), async c => {
      const { catalogue, words } = await askedBy(c, ask)
      const { kind } = c.req.valid('param')
      const kinds = kindsOf(catalogue)
      const terms = kinds.get(kind)
      if (!terms) throw unknownVocabulary(kind, kinds, words)
      return respond(c, terms, {
        html: found => <VocabularyOfKindPage kind={kind} terms={found} words={words} />,
        json: found => vocabularyOfKindJson(kind, found),
        csv: found => vocabularyOfKindCsv(kind, found),
        jsonld: found => linkedVocabulary(kind, found, words),
      })
    })
}

function kindsOf(catalogue: Catalogue): Kinds {
  const kinds = new Map<string, Term[]>()
  for (const term of catalogue.terms.values()) kinds.set(term.body.kind, [...(kinds.get(term.body.kind) ?? []), term])
  return new Map([...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)))
}

function unknownVocabulary(kind: string, kinds: Kinds, words: Words): Problem {
  const v = vocabularyVoice(words)
  return new Problem({
    type: '/problems/unknown-vocabulary',
    title: v('unknownVocabularyTitle'),
    status: 404,
    detail: v('unknownVocabularyDetail', { id: kind }),
    suggestions: [...kinds.keys()].filter(known => known.startsWith(kind.slice(0, 1))).concat('/vocabulary'),
  })
}
