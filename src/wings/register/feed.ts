/** The latest acts as a feed (RFC 4287): one entry an act, under its address for ever, dated when it was recorded. */
import { Feed } from 'feed'
import { fullTitleOf } from './act-title.ts'
import { dayInWords } from './pieces.tsx'
import type { ActSummary } from './questions.ts'
import type { Words } from './words.ts'

/** Dated by its newest act, and by the beginning of the register's time while there is none: the same acts, the same feed. */
export function atomFeed(acts: readonly ActSummary[], words: Words): string {
  const { t, reading, lang } = words
  const { origin, site } = reading
  const self = `${origin}/acts.atom${new URLSearchParams(reading.query).size > 0 ? `?${reading.query}` : ''}`
  const newest = acts[0]?.recordedAt
  const feed = new Feed({
    title: t('feedTitle', { name: site.name }),
    description: t('feedDescription'),
    id: self,
    link: `${origin}/acts`,
    feedLinks: { atom: self },
    language: lang,
    updated: new Date(newest ?? 0),
    generator: site.name,
    copyright: '',
  })
  for (const act of acts) {
    const address = `${origin}/acts/${act.id}`
    feed.addItem({
      title: fullTitleOf(act, words),
      id: address,
      link: address,
      date: new Date(act.recordedAt),
      published: new Date(act.recordedAt),
      description: `${words.type(act.type)}. ${t('columnOn')}: ${dayInWords(act, words) ?? t('noDayOfItsOwn')}.`,
      author: [{ name: words.party(act.party) }],
    })
  }
  return feed.atom1()
}
