/** Which states: a group with a name, or codes one after another. The same two fields on every page that asks. */
import type { StateId } from '../../kernel/ids.ts'
import { Field, SelectField } from '../../ui/form.tsx'
import { SUBREGIONS } from './order.ts'
import type { Words } from './words.ts'

type Asked = { readonly group?: string | undefined; readonly states?: readonly StateId[] | undefined }

export function GroupFields({ words, filter }: { readonly words: Words; readonly filter: Asked }) {
  const { t } = words
  return (
    <>
      <SelectField
        name="group"
        label={t('group')}
        any={t('any')}
        {...(filter.group === undefined ? {} : { value: filter.group })}
        options={groupOptions(words)}
      />
      <Field
        name="states"
        label={t('matrixStates')}
        hint={t('matrixStatesHint')}
        value={filter.states?.join(',') ?? ''}
        maxlength={160}
      />
    </>
  )
}

/** Subregions first, then the groupings that states are counted in, by name. */
export function groupOptions(words: Words): readonly { readonly value: string; readonly label: string }[] {
  const groups = new Set(
    words.orders.seats.flatMap(({ body }) => body.groups.filter(({ current }) => current).map(({ group }) => group)),
  )
  return [
    ...SUBREGIONS.map(value => ({ value, label: words.subregion(value) })),
    ...words.sorted([...groups].map(value => ({ value, label: value }))),
  ]
}
