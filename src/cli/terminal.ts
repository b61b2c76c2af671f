/** What a command says on a terminal, and how it shows that long work goes on. */
import type { Finding } from '../kernel/problem.ts'

export const say = (sentence: string): void => {
  process.stdout.write(`${sentence}\n`)
}
export const complain = (sentence: string): void => {
  process.stderr.write(`${sentence}\n`)
}

export const findingLine = (found: Finding): string =>
  `${found.pointer || '(whole)'}  ${found.rule}  ${found.detail}${found.article ? ` [${found.article}]` : ''}`

/** A bar that is drawn over itself on a terminal; in a file or pipe only its end is printed. */
export function progressBar(title: string): (done: number, of: number) => void {
  let shown = -1
  return (done, of) => {
    const percent = of === 0 ? 100 : Math.floor((done / of) * 100)
    if (percent === shown) return
    shown = percent
    if (process.stdout.isTTY) {
      const filled = Math.round(percent / 4)
      process.stdout.write(
        `\r${title} ${'█'.repeat(filled)}${'░'.repeat(25 - filled)} ${String(percent).padStart(3)} %${percent === 100 ? '\n' : ''}`,
      )
    } else if (percent === 100) say(`${title}: ${of.toLocaleString('en')}`)
  }
}
