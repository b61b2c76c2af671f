/** What is said of a matter that makes no sense, and of words, mechanisms and cases that the register does not have. */
import { nearest } from '../../../kernel/nearest.ts'
import { type Finding, finding, Problem } from '../../../kernel/problem.ts'
import type { FinderKey } from '../messages.ts'
import { type Clash, clashesOf, type Matter, PARTS } from './matter.ts'
import type { Words } from './words.ts'

const invalid = (findings: readonly Finding[], words: Words, title: FinderKey = 'clashTitle') =>
  new Problem({
    type: '/problems/invalid-input',
    title: words.t(title),
    status: 400,
    detail: title === 'clashTitle' ? words.t('clashDetail', { count: findings.length }) : (findings[0]?.detail ?? ''),
    findings,
  })

const CLASH = {
  'named-twice': 'clash_named_twice',
  'third-and-involved': 'clash_third',
  'asks-itself': 'clash_asks_itself',
} as const satisfies Readonly<Record<Clash['rule'], FinderKey>>

/** States and codes that are not in the register, and what does not go together: all at once, with what there is instead. */
export function mindMatter(matter: Matter, words: Words): void {
  const { catalogue, t } = words
  const unknown = (name: string, asked: readonly string[], known: readonly string[]) =>
    asked
      .filter(one => !known.includes(one))
      .map(found => {
        const near = nearest(
          found,
          known.map(id => ({ id, names: [id] })),
        )
        return finding(
          `unknown-${name}`,
          `/${name}`,
          t('unknownCode', { found, name, expected: (near.length > 0 ? near : known).join(', ') }),
        )
      })
  const terms = (kind: string) =>
    [...catalogue.terms.values()].filter(({ body }) => body.kind === kind).map(({ body }) => body.term)
  const states = [...catalogue.states.keys()]
  const findings = [
    ...unknown('situation', matter.situations, terms('situation')),
    ...unknown('actor', matter.actors, terms('actor')),
    ...unknown('given', [...matter.given.keys()], terms('circumstance')),
    ...unknown('consent', [...matter.consents.keys()], states),
    ...PARTS.flatMap(part => unknown(part, matter.states[part], states)),
  ]
  if (findings.length > 0) throw invalid(findings, words)
  const clashes = clashesOf(matter)
  if (clashes.length > 0)
    throw invalid(
      clashes.map(clash =>
        finding(
          clash.rule,
          'part' in clash ? `/${clash.part}` : '/requesting',
          t(CLASH[clash.rule], {
            state: words.stateStart(clash.state, 'the'),
            part: 'part' in clash ? words.part(clash.part) : '',
          }),
        ),
      ),
      words,
    )
}

/** A part that nobody can have is not passed over: the answer would be about something else. */
export function mindWords(known: readonly string[], words: Words): void {
  const strange = [...words.reading.query.keys()].filter(name => !known.includes(name))
  if (strange.length > 0)
    throw invalid(
      strange.map(name =>
        finding(
          'unknown-word',
          `/${name}`,
          words.t('unknownWordDetail', { found: name.slice(0, 60), expected: PARTS.join(', ') }),
        ),
      ),
      words,
      'unknownWordTitle',
    )
}

export const unknownMechanism = (id: string, words: Words) =>
  new Problem({
    type: '/problems/unknown-mechanism',
    title: words.t('unknownMechanismTitle'),
    status: 404,
    detail: words.t('unknownMechanismDetail', { id: id.slice(0, 80) }),
    suggestions: nearest(
      id,
      words.catalogue.mechanisms.map(({ body }) => ({
        id: body.mechanism,
        names: [body.mechanism, ...Object.values(body.names)],
      })),
    ),
  })

export const unknownPrecedent = (id: string, words: Words) =>
  new Problem({
    type: '/problems/unknown-precedent',
    title: words.t('unknownPrecedentTitle'),
    status: 404,
    detail: words.t('unknownPrecedentDetail', { id: id.slice(0, 80) }),
    suggestions: nearest(
      id,
      words.catalogue.precedents.map(({ body }) => ({
        id: body.precedent,
        names: [body.precedent, ...Object.values(body.titles)],
      })),
    ),
  })
