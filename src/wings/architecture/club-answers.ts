/** Clubs for programs: JSON and CSV of the same facts as the pages. Names of members are a contract. */
import type { CsvTable } from '../../ui/csv.ts'
import type { Club, ClubAnswer, ClubsAnswer, NeighbourClub } from './clubs.ts'
import type { Words } from './words.ts'

/** Page and data hold so many at most, a page no fewer than are drawn; the count is always whole. */
export const MOST_SHOWN = 300
export const MOST_SENT = 2_000

const tableJson = ({ table }: { readonly table: ClubsAnswer['table'] }) => ({
  states: table.states,
  instruments: table.instruments.map(({ id }) => id),
})

export const clubsJson = (answer: ClubsAnswer, { t }: Words) => ({
  count: answer.count,
  matching: answer.matching,
  listable: answer.listable,
  listed: answer.clubs.length,
  ...(answer.clubs.length < answer.listable
    ? { bounded: t('club.bounded', { listed: answer.clubs.length, total: answer.listable }) }
    : {}),
  table: tableJson(answer),
  clubs: answer.clubs.map(({ states, instruments, name, open, solidity }) => ({
    states,
    instruments,
    address: addressOf(name),
    mayBelong: open,
    mayLeave: solidity?.members ?? null,
  })),
})

export const clubsCsv = ({ clubs }: ClubsAnswer): CsvTable => ({
  columns: ['club', 'states', 'instruments', 'members', 'sharedInstruments', 'mayBelong', 'mayLeave'],
  rows: clubs.map(({ states, instruments, name, open, solidity }) => [
    addressOf(name),
    states.length,
    instruments.length,
    states.join(' '),
    instruments.join(' '),
    open.join(' '),
    solidity?.members ?? null,
  ]),
})

const neighbourJson = ({ states, instruments, name, gained, lost, more, fewer }: NeighbourClub) => ({
  states,
  instruments,
  address: addressOf(name),
  gained,
  lost,
  more,
  fewer,
})

export const clubJson = (answer: ClubAnswer) => ({
  asked: answer.asked,
  states: answer.states,
  instruments: answer.instruments,
  mayBelong: answer.possible.map(({ state, open }) => ({ state, notKnown: open })),
  mayLeave: answer.solidity?.members ?? null,
  changedBy: answer.solidity?.breaks.map(({ leaving, instrument }) => ({ leaving, thenShared: instrument })) ?? [],
  wider: answer.wider.map(neighbourJson),
  closer: answer.closer.map(neighbourJson),
  history: answer.history.map(({ on, members, joined, left, open }) => ({ on, members, joined, left, mayBelong: open })),
  table: tableJson(answer),
})

export const clubCsv = ({ history }: ClubAnswer): CsvTable => ({
  columns: ['on', 'members', 'joined', 'left', 'states', 'mayBelong'],
  rows: history.map(({ on, members, joined, left, open }) => [
    on,
    members.length,
    joined.join(' '),
    left.join(' '),
    members.join(' '),
    open.join(' '),
  ]),
})

export const addressOf = (name: Club['name']) => (name.length === 0 ? null : `/clubs/${name.join('+')}`)
