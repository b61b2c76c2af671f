/**
 * Every address of this register that a program may ask: what it takes and in which forms it answers. The machine description
 * and the readable page are both made from this list.
 */
import type { ReferenceKey } from './messages.ts'

export type AddressPath = Extract<ReferenceKey, `address_${string}`> extends `address_${infer Path}` ? Path : never
export type Word = Extract<ReferenceKey, `word_${string}`> extends `word_${infer Name}` ? Name : never
export type Form = 'html' | 'json' | 'csv' | 'text' | 'bytes' | 'atom'
export type Address = {
  readonly path: AddressPath
  readonly forms: readonly Form[]
  /** Query words beside `on`, `at` and `lang`. */
  readonly query?: readonly Word[]
  /** False where neither day nor state of the register bears on the answer. */
  readonly clocks?: boolean
}

const FILTER: readonly Word[] = ['type', 'state', 'instrument', 'body', 'from', 'to', 'confidence']
const CATALOGUE: readonly Word[] = ['level', 'agenda', 'nature', 'form']

export const ADDRESSES: readonly Address[] = [
  { path: '/', forms: ['html', 'json'] },
  { path: '/states', forms: ['html', 'json', 'csv'] },
  { path: '/states/{state}', forms: ['html', 'json', 'csv'], query: ['standing'] },
  { path: '/instruments', forms: ['html', 'json', 'csv'], query: [...CATALOGUE, 'sort'] },
  { path: '/instruments/{instrument}', forms: ['html', 'json'] },
  { path: '/instruments/{instrument}/participation', forms: ['html', 'json', 'csv'], query: ['standing'] },
  { path: '/matrix', forms: ['html', 'json', 'csv'], query: [...CATALOGUE, 'group'] },
  { path: '/bodies', forms: ['html', 'json', 'csv'] },
  { path: '/bodies/{body}', forms: ['html', 'json'] },
  { path: '/conferences', forms: ['html', 'json', 'csv'] },
  { path: '/acts', forms: ['html', 'json', 'csv'], query: [...FILTER, 'page'] },
  { path: '/acts/{act}', forms: ['html', 'json'] },
  { path: '/acts/{act}/verify', forms: ['html'] },
  { path: '/acts/{act}.tlog-proof', forms: ['text'] },
  { path: '/acts/{act}.entry', forms: ['bytes'] },
  { path: '/acts/{act}.body', forms: ['text'] },
  { path: '/acts.atom', forms: ['atom'], query: FILTER },
  { path: '/log', forms: ['html', 'json'] },
  { path: '/log/checkpoint', forms: ['text'], clocks: false },
  { path: '/log/vkey', forms: ['text'], clocks: false },
  { path: '/log/tile/{level}/{tile}', forms: ['bytes'], clocks: false },
  { path: '/log/tile/entries/{tile}', forms: ['bytes'], clocks: false },
  { path: '/log/bodies/{tile}', forms: ['text'], clocks: false },
  { path: '/problems', forms: ['html', 'json'], clocks: false },
  { path: '/problems/{problem}', forms: ['html', 'json'], clocks: false },
  { path: '/api', forms: ['html', 'json'], clocks: false },
  { path: '/api/openapi.json', forms: ['json'], clocks: false },
]

export const MEDIA: Readonly<Record<Form, string>> = {
  html: 'text/html',
  json: 'application/json',
  csv: 'text/csv',
  text: 'text/plain',
  bytes: 'application/octet-stream',
  atom: 'application/atom+xml',
}

/** What stands in braces in a path. */
export const wordsInPath = (path: string): readonly string[] => [...path.matchAll(/\{(\w+)\}/g)].flatMap(found => found[1] ?? [])
