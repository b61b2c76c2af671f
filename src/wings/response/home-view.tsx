/** The first page of the wing: what it answers, and what it does not keep. */
import { translator } from '../../ui/languages.ts'
import { Note, Page } from '../../ui/layout.tsx'
import type { Reading } from '../../ui/reading.ts'
import { messages } from './messages.ts'

export function HomePage({ reading }: { readonly reading: Reading }) {
  const t = translator(reading.lang, messages)
  return (
    <Page reading={reading} title={t('title')} wing="response" lead={<p>{t('lead')}</p>} formats={['json']} notKnown={null}>
      <Note>
        <p>{t('notStored')}</p>
      </Note>
    </Page>
  )
}
