/** Forms: filters that are links in the end (GET), labelled fields, and every problem at the top, each a link to its field. */
import type { Child } from 'hono/jsx'
import type { Finding } from '../kernel/problem.ts'
import { CarriedWords } from './layout.tsx'
import type { Reading } from './reading.ts'

/** Changes what this page shows, by its address; day, state and language stay. */
export function FilterForm({
  reading,
  label,
  children,
}: {
  readonly reading: Reading
  readonly label: string
  readonly children?: Child
}) {
  const { t, path, href } = reading
  return (
    <form class="filter" method="get" action={path} aria-label={label}>
      {children}
      <CarriedWords reading={reading} />
      <div class="filter-do">
        <button type="submit">{t('filter')}</button>
        <a href={href(path)}>{t('clearFilter')}</a>
      </div>
    </form>
  )
}

export type FieldProps = {
  readonly name: string
  readonly label: string
  readonly hint?: string
  readonly value?: string
  readonly problem?: string
  readonly required?: boolean
  readonly type?: 'text' | 'search' | 'date' | 'number' | 'email'
  readonly maxlength?: number
}

export function Field({ name, label, hint, value, problem, required, type = 'text', maxlength = 200 }: FieldProps) {
  const id = `field-${name}`
  const described = [hint === undefined ? '' : `${id}-hint`, problem === undefined ? '' : `${id}-problem`]
    .filter(Boolean)
    .join(' ')
  return (
    <div class={problem === undefined ? 'field' : 'field wrong'}>
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problem !== undefined && (
        <p class="problem" id={`${id}-problem`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        name={name}
        type={type}
        value={value}
        maxlength={type === 'date' ? undefined : maxlength}
        required={required}
        aria-describedby={described === '' ? undefined : described}
        aria-invalid={problem === undefined ? undefined : 'true'}
      />
    </div>
  )
}

export type SelectProps = {
  readonly name: string
  readonly label: string
  readonly value?: string
  /** The first choice, which filters nothing. */
  readonly any?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
}

export function SelectField({ name, label, value, any, options }: SelectProps) {
  const id = `field-${name}`
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} name={name}>
        {any !== undefined && <option value="">{any}</option>}
        {options.map(option => (
          <option value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}

/** A finding's pointer `/name/0` leads to the field `name`. */
export function ErrorSummary({ reading, findings }: { readonly reading: Reading; readonly findings: readonly Finding[] }) {
  if (findings.length === 0) return null
  return (
    <section class="findings" role="alert" aria-labelledby="error-summary" tabindex={-1}>
      <h2 id="error-summary">{reading.t('errorSummary', { count: findings.length })}</h2>
      <ul>
        {findings.map(({ pointer, detail }) => (
          <li>{pointer === '' ? detail : <a href={`#field-${pointer.split('/')[1] ?? ''}`}>{detail}</a>}</li>
        ))}
      </ul>
    </section>
  )
}
