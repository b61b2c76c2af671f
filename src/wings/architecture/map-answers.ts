/** The map for programs: what stands in each seat. */
import type { CsvTable } from '../../ui/csv.ts'
import { shadeOf, shadesOf } from './binding-counts.ts'
import type { MapAnswer } from './map-view.tsx'
import { spanText } from './span.ts'
import type { Words } from './words.ts'

export function mapJson(answer: MapAnswer) {
  const common = { shows: answer.shows, filter: answer.filter }
  if (answer.shows === 'standing') {
    const byState = new Map(answer.participation.states.map(one => [one.state, one]))
    return {
      ...common,
      instrument: answer.participation.instrument.id,
      states: answer.states.flatMap(state => {
        const found = byState.get(state)
        return found ? [{ state, standing: found.standing, bound: found.bound, since: spanText(found.since) }] : []
      }),
    }
  }
  if (answer.shows === 'coverage') {
    const { counted, unclear, states } = answer.counts
    return {
      ...common,
      instruments: counted.map(({ id }) => id),
      phaseNotKnown: unclear.map(({ id }) => id),
      classes: shadesOf(counted.length).map(({ shade, from, to }) => ({ class: shade, from, to })),
      states: states.map(one => ({ ...one, class: shadeOf(one.certain, counted.length) })),
    }
  }
  return { ...common, group: answer.group, states: answer.members }
}

export function mapCsv(answer: MapAnswer, words: Words): CsvTable {
  const named = (state: (typeof answer.states)[number]) => [state, words.state(state)]
  if (answer.shows === 'standing') {
    const byState = new Map(answer.participation.states.map(one => [one.state, one]))
    return {
      columns: ['state', 'name', 'standing', 'bound', 'since'],
      rows: answer.states.flatMap(state => {
        const found = byState.get(state)
        return found ? [[...named(state), found.standing, found.bound, spanText(found.since)]] : []
      }),
    }
  }
  if (answer.shows === 'coverage')
    return {
      columns: ['state', 'name', 'certain', 'open', 'of'],
      rows: answer.counts.states.map(({ state, certain, open }) => [
        ...named(state),
        certain,
        open,
        answer.counts.counted.length,
      ]),
    }
  return {
    columns: ['state', 'name', 'membership', 'subregion'],
    rows: answer.members.map(({ state, membership }) => [
      ...named(state),
      membership,
      words.catalogue.states.get(state)?.body.subregion,
    ]),
  }
}
