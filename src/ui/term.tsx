/** A term of law explained where it stands: a dotted underline that opens its definition, by key and by touch, without script. */
import type { Child } from 'hono/jsx'

export type TermProps = {
  readonly term: Child
  readonly definition: Child
  /** Name that is unique on its page: links the term to its definition. */
  readonly id: string
}

/** Opened by the browser's own popover; where that is unknown the definition simply stands after the term, in brackets. */
export function Term({ term, definition, id }: TermProps) {
  return (
    <span class="term">
      <button type="button" class="term-word" popovertarget={`term-${id}`}>
        {term}
      </button>
      <span class="term-definition" popover="auto" id={`term-${id}`}>
        {definition}
      </span>
    </span>
  )
}
