/** The latest acts as a feed (RFC 4287): one entry an act, under its address for ever, dated when it was recorded. */
import { Feed } from 'feed'
import { fullTitleOf } from './act-title.ts'
import { dayInWords } from './pieces.tsx'
import type { ActSummary } from './questions.ts'
import type { Words } from './words.ts'

/** What a feed is about: everything, or one state, instrument or body with its name and page. */
export type FeedSubject = { readonly name: string; readonly page: string } | null

/** Dated by its newest act, and by the beginning of the register's time while there is none: the same acts, the same feed. */
export function atomFeed(acts: readonly ActSummary[], about: FeedSubject, words: Words): string {
  const { t, reading, lang } = words
  const { origin, site } = reading
  const self = `${origin}${reading.here({ lang })}`
  const feed = new Feed({
    title: about ? t('feedTitleAbout', { name: site.name, about: about.name }) : t('feedTitle', { name: site.name }),
    description: t('feedDescription'),
    id: `${origin}${reading.path}${reading.query.size > 0 ? `?${reading.query}` : ''}`,
    link: `${origin}${about?.page ?? '/acts'}`,
    feedLinks: { atom: self },
    language: lang,
    updated: new Date(acts[0]?.recordedAt ?? 0),
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
