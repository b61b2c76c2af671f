/** What a thing rests on, and what rests on it: grouped by what the relation is, each with its day, mark and act. */
import type { BodyId, InstrumentId } from '../../kernel/ids.ts'
import { Facts } from '../../ui/layout.tsx'
import { ConfidenceMark } from '../../ui/marks.tsx'
import type { Relation } from './catalogue.ts'
import { relationWords } from './clauses.ts'
import { ActLink, BodyLink, InstrumentLink } from './pieces.tsx'
import { capital, type Words } from './words.ts'

export type End = { readonly instrument: InstrumentId } | { readonly body: BodyId }

const isSame = (a: End, b: End) =>
  'instrument' in a ? 'instrument' in b && a.instrument === b.instrument : 'body' in b && a.body === b.body

export function Relations({
  words,
  relations,
  of,
}: {
  readonly words: Words
  readonly relations: readonly Relation[]
  readonly of: End
}) {
  const { reading, t } = words
  const groups = new Map<string, { readonly relation: Relation; readonly other: End }[]>()
  for (const relation of new Map(relations.map(one => [one.act, one])).values()) {
    const out = isSame(relation.body.from, of)
    const heading = capital(relationWords(relation.body.kind, out ? 'out' : 'in', words), words.lang)
    const group = groups.get(heading) ?? []
    groups.set(heading, group)
    group.push({ relation, other: out ? relation.body.to : relation.body.from })
  }
  return (
    <Facts
      items={[...groups].map(([heading, members]) => ({
        term: heading,
        detail: (
          <ul class="lines">
            {members.map(({ relation, other }) => (
              <li>
                {'instrument' in other ? (
                  <InstrumentLink words={words} id={other.instrument} />
                ) : (
                  <BodyLink words={words} id={other.body} />
                )}
                {' · '}
                <ActLink words={words} act={relation.act}>
                  {relation.body.since === null ? t('act') : words.date(relation.body.since)}
                </ActLink>{' '}
                <ConfidenceMark reading={reading} confidence={relation.body.confidence} bare />
              </li>
            ))}
          </ul>
        ),
      }))}
    />
  )
}
