/** The state of the register, explained: what is signed, where the files are, how to copy and check them. */
import { parseNote, TILE_WIDTH, tilePath } from '@hemicycle/log'
import type { Child } from 'hono/jsx'
import { formatInstant, formatNumber } from '../../ui/languages.ts'
import { Facts, Page } from '../../ui/layout.tsx'
import { DataTable } from '../../ui/table.tsx'
import type { LogAnswer } from './questions.ts'
import type { Words } from './words.ts'

type FileRow = { readonly path: string; readonly content: string; readonly count: string }

export function LogPage({ log, words }: { readonly log: LogAnswer; readonly words: Words }) {
  const { t, reading, lang } = words
  return (
    <Page
      reading={reading}
      title={t('logTitle')}
      lead={<p>{t('logLead')}</p>}
      wing="register"
      dayBar={false}
      formats={['json']}
      notKnown={<p>{t('logNotKnown')}</p>}
    >
      <h2>{t('logNow')}</h2>
      <Facts
        items={[
          { term: t('logOrigin'), detail: <code>{log.origin}</code> },
          { term: t('logSize'), detail: <a href={reading.href('/acts')}>{formatNumber(lang, log.size)}</a> },
          { term: t('logRoot'), detail: <code>{log.root}</code> },
          ...(log.recordedAt ? [{ term: t('logLast'), detail: formatInstant(lang, log.recordedAt) }] : []),
          { term: t('logKey'), detail: <code>{log.vkey}</code> },
          { term: t('logWitnesses'), detail: witnesses(log, words) },
        ]}
      />
      <h2>{t('logCheckpoint')}</h2>
      <p>{t('logCheckpointHint')}</p>
      <blockquote>
        <Lines text={log.checkpoint.trimEnd()} />
      </blockquote>

      <h2>{t('logFiles')}</h2>
      <p>
        {t('logFilesHint')} <a href="https://c2sp.org/tlog-tiles">c2sp.org/tlog-tiles</a>
      </p>
      <DataTable
        reading={reading}
        caption={t('logFilesCaption')}
        quietCaption
        columns={[
          {
            key: 'address',
            label: t('logAddress'),
            cell: row => (
              <a href={row.path}>
                <code>{row.path}</code>
              </a>
            ),
          },
          { key: 'content', label: t('logContent'), cell: row => row.content },
          { key: 'count', label: t('logCount'), cell: row => row.count },
        ]}
        rows={filesOf(log, words)}
      />

      <h2>{t('logMirror')}</h2>
      <p>{t('logMirrorHint')}</p>
      <p>
        <code>npx hemicycle export &lt;folder&gt;</code>
      </p>
      <p>{t('logMirrorPlain')}</p>
      <h2>{t('logVerify')}</h2>
      <p>{t('logVerifyHint')}</p>
      <p>
        <code>npx hemicycle verify {reading.origin}</code>
      </p>
      <p>
        {t('logVerifyAct')} <a href={reading.href('/acts')}>{t('allActs')}</a>
      </p>

      <h2>{t('logShows')}</h2>
      <Facts
        items={[
          { term: t('logShowsChange'), detail: t('logShowsChangeHow') },
          { term: t('logShowsDelete'), detail: t('logShowsDeleteHow') },
          { term: t('logShowsTwo'), detail: t('logShowsTwoHow') },
          { term: t('logShowsFalse'), detail: t('logShowsFalseHow') },
        ]}
      />
    </Page>
  )
}

/** Signature lines beside the log's own. */
function witnesses({ checkpoint, origin }: LogAnswer, { t }: Words): string {
  const note = parseNote(checkpoint)
  const others = note.ok ? note.value.signatures.filter(({ name }) => name !== origin).length : 0
  return others === 0 ? t('logWitnessesNone') : t('logWitnessesSome', { count: others })
}

function Lines({ text }: { readonly text: string }): Child {
  return text.split('\n').map((line, i) => (
    <>
      {i > 0 && <br />}
      <code>{line}</code>
    </>
  ))
}

function filesOf({ size, tiles }: LogAnswer, { t }: Words): readonly FileRow[] {
  const rows: FileRow[] = [
    { path: '/log/checkpoint', content: t('fileCheckpointIs'), count: '1' },
    { path: '/log/vkey', content: t('fileVkeyIs'), count: '1' },
  ]
  if (size === 0) return rows
  const last = Math.floor((size - 1) / TILE_WIDTH)
  const width = size - last * TILE_WIDTH
  const entries = tilePath({ level: 'entries', index: last, width })
  const bundles = tiles.find(({ level }) => level === 0) ?? { full: 0, partial: 0 }
  rows.push(
    {
      path: `/log/${entries}`,
      content: t('fileEntriesIs', { from: last * TILE_WIDTH, to: size - 1 }),
      count: t('countFiles', bundles),
    },
    { path: `/log/${entries.replace('tile/entries/', 'bodies/')}`, content: t('fileBodiesIs'), count: t('countFiles', bundles) },
  )
  for (const { level, full, partial } of tiles) {
    const hashes = Math.floor(size / TILE_WIDTH ** level)
    const index = Math.floor((hashes - 1) / TILE_WIDTH)
    rows.push({
      path: `/log/${tilePath({ level, index, width: hashes - index * TILE_WIDTH })}`,
      content: t('fileTilesIs', { level }),
      count: t('countFiles', { full, partial }),
    })
  }
  return rows
}
