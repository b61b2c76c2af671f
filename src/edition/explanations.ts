/** Short explanations of words for a lay reader. They are no acts: they belong to the pages, in the wording of this edition. */
import type { Text4 } from '../kernel/lang.ts'
import type { Reading } from './reading.ts'
import { readTexts } from './texts.ts'

export type Explanation = { readonly id: string; readonly text: Text4 }

export async function readExplanations(reading: Reading): Promise<readonly Explanation[]> {
  const texts = await readTexts(reading, 'explanations.csv', ['text'], null)
  return texts.ids.map(id => ({ id, text: texts.of(id, 'text') }))
}
