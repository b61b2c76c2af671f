/** The addresses of the register for people who write programs; made from the same list as the machine description. */
import { Facts, Page } from '../../ui/layout.tsx'
import { DataTable } from '../../ui/table.tsx'
import { ADDRESSES, type Form } from './addresses.ts'
import type { Words } from './words.ts'

const NAME: Readonly<Record<Form, string>> = {
  html: 'HTML',
  json: 'JSON',
  csv: 'CSV',
  text: 'text/plain',
  bytes: 'octet-stream',
  atom: 'Atom',
}

export const addressesJson = ({ r }: Words) => ({
  addresses: ADDRESSES.map(({ path, forms, query = [] }) => ({ path, answer: r(`address_${path}`), forms, query })),
})

export function ApiPage({ words }: { readonly words: Words }) {
  const { t, r, reading } = words
  return (
    <Page
      reading={reading}
      title={t('apiTitle')}
      lead={<p>{t('apiLead')}</p>}
      wing="register"
      dayBar={false}
      formats={['json']}
      notKnown={null}
    >
      <h2>{t('apiForms')}</h2>
      <p>{t('apiFormSuffix')}</p>
      <Facts
        items={[
          { term: <code>on</code>, detail: t('apiFormOn') },
          { term: <code>at</code>, detail: t('apiFormAt') },
          { term: <code>lang</code>, detail: t('apiFormLang') },
        ]}
      />
      <p>{t('apiFormOpens')}</p>
      <p>
        <a href="/api/openapi.json" type="application/json">
          {t('apiMachine')}
        </a>
        {' · '}
        <a href={reading.href('/problems')}>{t('problemsTitle')}</a>
      </p>
      <p>{t('apiErrors')}</p>
      <h2>{t('apiAddresses')}</h2>
      <DataTable
        reading={reading}
        caption={t('apiAddresses')}
        quietCaption
        columns={[
          {
            key: 'path',
            label: t('apiAddress'),
            cell: ({ path }) =>
              path.includes('{') ? (
                <code>{path}</code>
              ) : (
                <a href={path}>
                  <code>{path}</code>
                </a>
              ),
          },
          { key: 'answer', label: t('apiAnswer'), cell: ({ path }) => r(`address_${path}`) },
          { key: 'forms', label: t('apiAs'), cell: ({ forms }) => forms.map(form => NAME[form]).join(', ') },
        ]}
        rows={ADDRESSES}
      />
    </Page>
  )
}
