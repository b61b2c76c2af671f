/** The backtest as a document, `docs/backtest.md`: what holds, what does not, and why. Written by `node scripts/backtest-doc.mjs`. */
import type { InstrumentId, StateId } from '../../../kernel/ids.ts'
import { type DayInLaw, dayInLaw } from '../../architecture/questions.ts'
import type { Said, Trial } from './backtest.ts'

type Catalogue = DayInLaw['catalogue']

export function backtestDoc(catalogue: Catalogue, trials: readonly Trial[]): string {
  const failed = trials.filter(({ holds }) => !holds)
  const name = (state: StateId) => catalogue.states.get(state)?.body.shortNames.en ?? state
  const row = (trial: Trial) =>
    `| ${trial.on ?? 'not known'} | ${name(trial.state)} | \`${trial.instrument}\` | ${[...new Set(trial.said.map(({ mechanism }) => `\`${mechanism}\``))].join(', ')} | ${trial.precedent?.body.titles.en ?? 'no case describes it'} | ${trial.holds ? 'open' : saidOnce(trial.said)} | ${trial.confidence} |`
  return `# Backtest of the finder

Every invocation on record, asked again: was the mechanism open to that state on that day, with that state among those who may start it? For
resolution 1080 and the Democratic Charter the state is the one whose case was brought, unless it asked itself. Where the day is known to the month or
the year, the first and the last day of it are asked.

This file is written by \`node scripts/backtest-doc.mjs\` from the edition, and a test holds it. What a case is taken to be (situation, parts of states,
mechanisms) stands in \`editions/inter-american/precedents.csv\`.

${trials.length} invocations, ${trials.length - failed.length} of them open as they were used, ${failed.length} not.

## What is not open, and why

${failed.length === 0 ? 'Nothing.' : failed.map(trial => failure(catalogue, trial, name)).join('\n\n')}

## Doubts about what was tried

${doubts(catalogue, trials, name)}

## All of them

| Day | State | Instrument | Mechanisms | Case | The finder says | Act |
|---|---|---|---|---|---|---|
${trials.map(row).join('\n')}
`
}

const saidOnce = (said: readonly Said[]) => [...new Set(said.map(({ openness }) => openness))].join(', ') || 'nothing'

function failure(catalogue: Catalogue, trial: Trial, name: (state: StateId) => string): string {
  const head = `### ${name(trial.state)}, ${trial.on ?? 'day not known'}, ${trial.precedent?.body.titles.en ?? trial.instrument}`
  if (!trial.precedent) return `${head}\n\nNo case in precedents.csv names this act, so nothing can be asked. A fault to mend.`
  const reasons = trial.said.flatMap(({ on, mechanism, because }) =>
    because.map(({ fact, args: [state, instrument] }) => {
      const standing = state && instrument ? dayInLaw(catalogue, on).standing(instrument as InstrumentId, state as StateId) : null
      const said = `On ${on}, \`${mechanism}\` asks for \`${fact}(${[state, instrument].filter(Boolean).join(', ')})\``
      if (!standing) return `${said}, which is not known.`
      const readings = standing.readings.map(reading => `- ${reading.standing}: ${reading.heldBy.en}. ${reading.reason.en}`)
      if (readings.length === 0)
        return `${said}; on record it is ${standing.standing} (${standing.because.map(({ code }) => code).join(', ')}).`
      return `${said}; on record this is contested, and the register takes no side:\n\n${readings.join('\n')}\n\nThe finder shows both readings and says not known. That the mechanism was used is no proof of either; a question, not a fault.`
    }),
  )
  return [head, ...new Set(reasons)].join('\n\n')
}

/** Acts whose own day or state is not certain: they are tried as they stand. */
function doubts(catalogue: Catalogue, trials: readonly Trial[], name: (state: StateId) => string): string {
  const lines = trials.flatMap(trial => {
    const act = catalogue.acts
      .get(trial.instrument)
      ?.get(trial.state)
      ?.find(one => one.act === trial.act)
    if (act?.body.confidence !== 'disputed') return []
    return [`- ${name(trial.state)}, ${trial.on}: ${act.body.note ?? 'sources disagree'}.`]
  })
  return lines.length === 0 ? 'None.' : lines.join('\n')
}
