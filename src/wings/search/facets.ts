/**
 * Narrowing: by which aspects results can be told apart, and how many each choice would leave.
 *
 * Rule  a choice in one aspect leaves the counts of that aspect alone, so that one sees what the other choices would give; it
 *       narrows all others. A thing of several values (an instrument of both agendas) counts under each of them.
 */
export const FACETS = ['kind', 'level', 'agenda', 'threat', 'state', 'year'] as const
export type Facet = (typeof FACETS)[number]
export type Filter = Readonly<Partial<Record<Facet, string | undefined>>>

/** One result, or `count` results that are alike in all aspects. */
export type Item = { readonly count: number } & Readonly<Record<Facet, readonly string[]>>
export type Facets = Readonly<Record<Facet, ReadonlyMap<string, number>>>

/** Does it meet every choice, apart from the one in `except`? */
export const meets = (item: Item, filter: Filter, except?: Facet): boolean =>
  FACETS.every(facet => {
    const chosen = filter[facet]
    return facet === except || chosen === undefined || item[facet].includes(chosen)
  })

export function facetsOf(items: readonly Item[], filter: Filter): Facets {
  const counted = (facet: Facet) => {
    const counts = new Map<string, number>()
    for (const item of items)
      if (meets(item, filter, facet))
        for (const value of new Set(item[facet])) counts.set(value, (counts.get(value) ?? 0) + item.count)
    return counts
  }
  return {
    kind: counted('kind'),
    level: counted('level'),
    agenda: counted('agenda'),
    threat: counted('threat'),
    state: counted('state'),
    year: counted('year'),
  }
}
