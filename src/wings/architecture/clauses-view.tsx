/** How an instrument begins, who may join, how a state leaves: each clause with its article and how far it has been checked. */
import type { Child } from 'hono/jsx'
import { Empty, Facts } from '../../ui/layout.tsx'
import { ConfidenceMark } from '../../ui/marks.tsx'
import { circleParts, delayWords, thresholdWords } from './clauses.ts'
import type { Instrument } from './facts.ts'
import { ActLink, InEnglish } from './pieces.tsx'
import type { Words } from './words.ts'

const RESERVATIONS = {
  allowed: 'reservations_allowed',
  some: 'reservations_some',
  prohibited: 'reservations_prohibited',
  unknown: 'reservations_unknown',
} as const

export function Clauses({ instrument, words }: { readonly instrument: Instrument; readonly words: Words }) {
  const { t, reading } = words
  const { clauses } = instrument
  if (!clauses)
    return (
      <>
        <h2>{t('clauses')}</h2>
        <Empty why={t('clausesNone')} what={t('clausesFill')} />
      </>
    )
  const { body } = clauses
  // The act's mark speaks of the entry rule; each other part is verified only where the act says that it was read.
  const mark = (part: string) => (
    <ConfidenceMark
      reading={reading}
      confidence={part === 'entry' ? body.confidence : body.verifiedParts.includes(part) ? 'verified' : 'unverified'}
      bare
    />
  )
  const article = (text: string | undefined) => (text === undefined ? '' : ` (${t('article', { article: text })})`)
  const english = (text: string | undefined) =>
    text !== undefined && (
      <p>
        <InEnglish words={words}>{text}</InEnglish>
      </p>
    )
  const coded = (text: string | undefined, said: string | null) =>
    text === undefined ? null : (said ?? <code lang="en">{text}</code>)

  const threshold = coded(body.threshold, body.threshold ? thresholdWords(body.threshold, words) : null)
  const items: { readonly term: Child; readonly detail: Child }[] = []
  if (threshold !== null)
    items.push({
      term: t('clauseEntry'),
      detail: (
        <>
          {threshold}
          {body.generalDelay !== undefined &&
            t('listSeparator') + t('inForceAfter', { delay: delayWords(body.generalDelay, words) ?? body.generalDelay })}
          {article(body.entryArticle)} {mark('entry')}
          {english(body.condition)}
        </>
      ),
    })
  if (body.ownDelay !== undefined)
    items.push({
      term: t('clauseOwn'),
      detail: (
        <>
          {t('clauseOwnDetail', { delay: delayWords(body.ownDelay, words) ?? body.ownDelay })} {mark('own')}
        </>
      ),
    })
  if (body.accessionOpenTo !== undefined)
    items.push({
      term: t('clauseJoin'),
      detail: (
        <>
          {circleParts(body.accessionOpenTo, words).map(({ text, ours }, i) => (
            <>
              {i > 0 && t('listSeparator')}
              {ours ? text : <InEnglish words={words}>{text}</InEnglish>}
            </>
          ))}{' '}
          {mark('accession')}
        </>
      ),
    })
  items.push({
    term: t('clauseLeave'),
    detail:
      body.noticeKind === undefined && body.noticeDelay === undefined ? (
        <>
          {t('clauseNoticeNone')}
          {english(body.noticeNote)}
        </>
      ) : (
        <>
          {t('clauseNotice', {
            kind: t(body.noticeKind === 'withdrawal' ? 'notice_withdrawal' : 'notice_denunciation'),
            delay: body.noticeDelay === undefined ? '' : (delayWords(body.noticeDelay, words) ?? body.noticeDelay),
            known: body.noticeDelay === undefined ? 'no' : 'yes',
          })}
          {article(body.noticeArticle)} {mark('notice')}
          {english(body.noticeNote)}
        </>
      ),
  })
  items.push({
    term: t('clauseReservations'),
    detail: (
      <>
        {t(RESERVATIONS[body.reservations])} {mark('reservations')}
      </>
    ),
  })
  if (body.duration !== undefined)
    items.push({
      term: t('clauseDuration'),
      detail: (
        <>
          {DURATIONS.has(body.duration) ? t('duration_unlimited') : <InEnglish words={words}>{body.duration}</InEnglish>}{' '}
          {mark('duration')}
        </>
      ),
    })
  if (body.depositary !== undefined)
    items.push({ term: t('clauseDepositary'), detail: <InEnglish words={words}>{body.depositary}</InEnglish> })
  return (
    <>
      <h2>{t('clauses')}</h2>
      <Facts items={items} />
      <p>
        <ActLink words={words} act={clauses.act}>
          {t('clausesAct')}
        </ActLink>
      </p>
    </>
  )
}

/** Three words of texts for the same: it lasts until it is ended. */
const DURATIONS: ReadonlySet<string> = new Set(['unlimited', 'indefinite', 'permanent'])
