/** What each type of problem means and what to do: the pages to which the `type` of a problem leads. */
import { Facts, Page } from '../../ui/layout.tsx'
import { PROBLEM_STATUS, PROBLEM_TYPES, type ProblemType } from './problems.ts'
import type { Words } from './words.ts'

export const problemJson = (type: ProblemType, { r }: Words) => ({
  type: `/problems/${type}`,
  title: r(`problem_${type}_title`),
  status: PROBLEM_STATUS[type],
  means: r(`problem_${type}_means`),
  do: r(`problem_${type}_do`),
})

export function ProblemTypePage({ type, words }: { readonly type: ProblemType; readonly words: Words }) {
  const { t, r, reading } = words
  return (
    <Page
      reading={reading}
      title={r(`problem_${type}_title`)}
      kicker={t('problemStatus', { status: PROBLEM_STATUS[type] })}
      crumbs={[{ label: t('problemsTitle'), href: '/problems' }]}
      dayBar={false}
      notKnown={null}
    >
      <Facts
        items={[
          { term: t('problemMeans'), detail: r(`problem_${type}_means`) },
          { term: t('problemDo'), detail: r(`problem_${type}_do`) },
          { term: t('actType'), detail: <code>{`/problems/${type}`}</code> },
        ]}
      />
    </Page>
  )
}

export function ProblemsPage({ words }: { readonly words: Words }) {
  const { t, r, reading } = words
  return (
    <Page
      reading={reading}
      title={t('problemsTitle')}
      lead={<p>{t('problemsLead')}</p>}
      crumbs={[{ label: t('apiTitle'), href: '/api' }]}
      dayBar={false}
      notKnown={null}
    >
      <Facts
        items={PROBLEM_TYPES.map(type => ({
          term: <a href={reading.href(`/problems/${type}`)}>{r(`problem_${type}_title`)}</a>,
          detail: (
            <>
              {r(`problem_${type}_means`)} <code>{type}</code>
            </>
          ),
        }))}
      />
    </Page>
  )
}
