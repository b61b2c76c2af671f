/** States by what people call them: a code, or a name in any of the four languages, whatever its capitals and accents. */
import { plain } from '../../../kernel/plain-text.ts'
import type { Catalogue } from './words.ts'

const made = new WeakMap<Catalogue, ReadonlyMap<string, string>>()

/** The code of a state; nothing for what the register has no state of. */
export function stateCodeIn(catalogue: Catalogue): (text: string) => string | undefined {
  const names = made.get(catalogue) ?? namesIn(catalogue)
  made.set(catalogue, names)
  return text => names.get(plain(text))
}

const namesIn = (catalogue: Catalogue): ReadonlyMap<string, string> =>
  new Map(
    [...catalogue.states.values()].flatMap(({ body }) =>
      [body.state, ...Object.values(body.shortNames), ...Object.values(body.names)].map(
        name => [plain(name), body.state] as const,
      ),
    ),
  )
