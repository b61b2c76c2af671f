/** One act checked by the reader: in the browser where it runs scripts, and in words how to do the same anywhere else. */
import { Note, Page } from '../../ui/layout.tsx'
import { fullTitleOf } from './act-title.ts'
import { ActFileLinks } from './act-view.tsx'
import type { ActAnswer } from './questions.ts'
import { verifyWords } from './verify-words.ts'
import type { Words } from './words.ts'

const STEPS = [
  { step: 'body', title: 'stepBody', hint: 'stepBodyHint' },
  { step: 'leaf', title: 'stepLeaf', hint: 'stepLeafHint' },
  { step: 'inclusion', title: 'stepInclusion', hint: 'stepInclusionHint' },
  { step: 'checkpoint', title: 'stepCheckpoint', hint: 'stepCheckpointHint' },
] as const

export function VerifyPage({ answer: { act, logged }, words }: { readonly answer: ActAnswer; readonly words: Words }) {
  const { t, reading } = words
  return (
    <Page
      reading={reading}
      title={t('verifyTitle', { index: act.index })}
      kicker={t('verifyKicker')}
      lead={<p>{t('verifyLead')}</p>}
      wing="register"
      crumbs={[
        { label: t('actsTitle'), href: '/acts' },
        { label: fullTitleOf(act, words), href: `/acts/${act.id}` },
      ]}
      dayBar={false}
      formats={[]}
      cite={false}
      proof={`/acts/${act.id}.tlog-proof`}
      scripts={['verify.island.js']}
      notKnown={<p>{t('verifyNotKnown')}</p>}
    >
      <p>{fullTitleOf(act, words)}</p>
      <section data-verify={act.id} data-words={verifyWords(t)} aria-labelledby="steps">
        <noscript>
          <Note>
            <p>{t('verifyNeedsScript')}</p>
          </Note>
        </noscript>
        <h2 id="steps">{t('verifySteps')}</h2>
        <p class="lead" data-overall role="status" aria-live="polite" />
        <p>
          <button type="button" data-run hidden>
            {t('verifyButton')}
          </button>
        </p>
        <ol>
          {STEPS.map(({ step, title, hint }) => (
            <Step name={step} title={t(title)} hint={t(hint)} waiting={t('verdictWaiting')} />
          ))}
        </ol>
        <h2 id="memory">{t('stepMemory')}</h2>
        <section data-step="memory" aria-labelledby="memory">
          <p>
            {t('stepMemoryHint')} {t('memoryNote')}
          </p>
          <p data-verdict>{t('verdictWaiting')}</p>
          <dl class="facts" data-numbers hidden />
          <p>
            <button type="button" data-forget hidden>
              {t('memoryForget')}
            </button>
          </p>
        </section>
        {logged && (
          <>
            <h2 id="try">{t('verifyTry')}</h2>
            <p id="try-hint">{t('verifyTryHint')}</p>
            <p>
              <label for="try-body" class="sr">
                {t('verifyTryLabel')}
              </label>
              <textarea
                id="try-body"
                data-body
                rows={10}
                cols={80}
                spellcheck={false}
                autocomplete="off"
                readonly
                aria-describedby="try-hint"
              >
                {logged.json}
              </textarea>
            </p>
            <p>
              <button type="button" data-flip hidden>
                {t('verifyFlip')}
              </button>{' '}
              <button type="button" data-restore hidden>
                {t('verifyRestore')}
              </button>
            </p>
          </>
        )}
      </section>

      <h2>{t('verifyOffline')}</h2>
      <p>{t('verifyOfflineHint')}</p>
      <ActFileLinks id={act.id} withheld={logged === null} words={words} />
      <p>{t('verifyOfflineKey')}</p>
      <p>{t('verifyOfflineWhole')}</p>
      <p>
        <code>npx hemicycle verify {reading.origin}</code>
      </p>
      <p>{t('verifyOfflineHand')}</p>
      <h3>{t('verifyOfflineSteps')}</h3>
      <ol>
        <li>
          {t('stepBodyHint')} <code>base64(SHA-256(salt ‖ body))</code>
        </li>
        <li>
          {t('stepLeafHint')} <code>SHA-256(0x00 ‖ entry)</code>
        </li>
        <li>
          {t('stepInclusionHint')} <code>SHA-256(0x01 ‖ left ‖ right)</code>
        </li>
        <li>
          {t('stepCheckpointHint')} <code>Ed25519(vkey, origin ⏎ size ⏎ root ⏎)</code>
        </li>
      </ol>
    </Page>
  )
}

type StepProps = { readonly name: string; readonly title: string; readonly hint: string; readonly waiting: string }

const Step = ({ name, title, hint, waiting }: StepProps) => (
  <li data-step={name}>
    <h3>{title}</h3>
    <p>{hint}</p>
    <p data-verdict>{waiting}</p>
    <dl class="facts" data-numbers hidden />
  </li>
)
