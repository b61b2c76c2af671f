/** Lets at most so many through at once; the others wait in the order they came. */

export type Gate = {
  /** Resolves when it is our turn, to the function that ends it. */
  enter(): Promise<() => void>
  /** From now on nobody is let in; resolves when the last one who came before has left. */
  shut(refusal: () => Error): Promise<void>
}

export function gate(width: number): Gate {
  let inside = 0
  let refuse: (() => Error) | undefined
  const waiting: (() => void)[] = []
  let emptied: (() => void) | undefined

  const leave = () => {
    const next = waiting.shift()
    if (next) return next()
    inside--
    if (inside === 0) emptied?.()
  }
  const turn = () => {
    let left = false
    return () => {
      if (left) return
      left = true
      leave()
    }
  }
  return {
    async enter() {
      if (refuse) throw refuse()
      if (inside < width) inside++
      else await new Promise<void>(resolve => waiting.push(resolve))
      return turn()
    },
    async shut(refusal) {
      refuse = refusal
      if (inside > 0)
        await new Promise<void>(resolve => {
          emptied = resolve
        })
    },
  }
}
