/** The form in which a matter is put: what happened, and who has which part in it. Words sent several times are joined by the route. */
import { FilterForm } from '../../../ui/form.tsx'
import type { Part } from './matter.ts'
import type { Sheet } from './pieces.tsx'
import { wordsOf as addressOf } from './requests.ts'
import type { Words } from './words.ts'

const AGENDAS = ['traditional', 'new', 'both', 'political'] as const
/** Empty places for so many states at first; one more than are named. */
const PLACES: Readonly<Record<Part, number>> = { contending: 2, affected: 1, requesting: 1, requested: 1, host: 1, third: 1 }
const FIRST: readonly Part[] = ['contending', 'affected', 'requesting']
const MORE: readonly Part[] = ['requested', 'host', 'third']

export function MatterForm({ sheet }: { readonly sheet: Sheet }) {
  const { words, matter } = sheet
  const { t, reading } = words
  const isMore = MORE.some(part => matter.states[part].length > 0) || matter.actors.length > 0
  return (
    <FilterForm reading={reading} label={t('matterForm')}>
      <Situations sheet={sheet} />
      <div class="field-row">
        {FIRST.map(part => (
          <PartField sheet={sheet} part={part} />
        ))}
      </div>
      <details open={isMore}>
        <summary>{t('moreParts')}</summary>
        <div class="field-row">
          {MORE.map(part => (
            <PartField sheet={sheet} part={part} />
          ))}
        </div>
        <Actors sheet={sheet} />
      </details>
      <Kept sheet={sheet} />
    </FilterForm>
  )
}

/** What was said of circumstances and consents stays when the states change. */
function Kept({ sheet: { matter } }: { readonly sheet: Sheet }) {
  const { given, consent } = addressOf(matter)
  return (
    <>
      {given !== null && <input type="hidden" name="given" value={given} />}
      {consent !== null && <input type="hidden" name="consent" value={consent} />}
    </>
  )
}

function termsOf(words: Words, kind: string, agenda?: string) {
  return [...words.catalogue.terms.values()]
    .map(({ body }) => body)
    .filter(body => body.kind === kind && (agenda === undefined || body.agenda === agenda))
}

/** A fold for each agenda: thirty situations at once are too many for a small screen. */
function Situations({ sheet: { words, matter } }: { readonly sheet: Sheet }) {
  const { t } = words
  return (
    <fieldset class="situations">
      <legend>{t('chooseSituations')}</legend>
      {AGENDAS.map(agenda => {
        const terms = termsOf(words, 'situation', agenda)
        const chosen = terms.filter(({ term }) => matter.situations.includes(term)).map(({ term }) => words.situation(term))
        return (
          <details class="terms" open={chosen.length > 0}>
            <summary>
              {chosen.length === 0
                ? t(`agenda_${agenda}`)
                : t('situationsChosen', { agenda: t(`agenda_${agenda}`), list: words.list(chosen) })}
            </summary>
            <div class="choices">
              {terms.map(({ term, definitions }) => (
                <label class="answer">
                  <input type="checkbox" name="situation" value={term} checked={matter.situations.includes(term)} />
                  <span>
                    {words.situation(term)} <small>{definitions[words.lang]}</small>
                  </span>
                </label>
              ))}
            </div>
          </details>
        )
      })}
    </fieldset>
  )
}

function Actors({ sheet: { words, matter } }: { readonly sheet: Sheet }) {
  const actors = termsOf(words, 'actor').filter(({ term }) => term !== 'state' && term !== 'none')
  return (
    <fieldset>
      <legend>{words.t('actors')}</legend>
      {actors.map(({ term }) => (
        <label class="answer">
          <input type="checkbox" name="actor" value={term} checked={matter.actors.includes(term)} />
          <span>{words.term('actor', term)}</span>
        </label>
      ))}
    </fieldset>
  )
}

function PartField({ sheet: { words, matter }, part }: { readonly sheet: Sheet; readonly part: Part }) {
  const { t } = words
  const named = matter.states[part]
  const places = Math.max(PLACES[part], named.length + 1)
  const states = words.sorted(
    [...words.orders.seats, ...words.orders.outside].map(({ body }) => ({ value: body.state, label: words.state(body.state) })),
  )
  return (
    <fieldset class="part">
      <legend>{words.part(part)}</legend>
      <p class="hint">{t(`hint_${part}`)}</p>
      {Array.from({ length: places }, (_, n) => (
        <select name={part} aria-label={t('stateNumber', { part: words.part(part), number: n + 1 })}>
          <option value="">{t('noState')}</option>
          {states.map(({ value, label }) => (
            <option value={value} selected={named[n] === value}>
              {label}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  )
}
