/**
 * Known days as a calendar (iCalendar, RFC 5545): an entry for each whole day, none for what is known to a month or a year.
 *
 * Names   UID is made from the act, so that an entry stays one through corrections and on every copy of the register.
 * Time    DTSTAMP is when the last act of this state of the register was recorded: the same state, the same calendar.
 * Days    have no time and no zone: DATE values; DTEND is the day after the last.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays, type PlainDate } from '../../kernel/date.ts'
import { read, translator } from '../../ui/languages.ts'
import { type KnownDay, type KnownDays, nameOf, type Scope } from './known-days.ts'
import { calendarWords } from './messages.ts'
import type { Words } from './words.ts'

const DAY_IN_SECONDS = 86_400

export function calendarText({ days, withoutDay }: KnownDays, scope: Scope, words: Words): string {
  const { reading, lang } = words
  const { site, origin, at } = reading
  const t = translator(lang, calendarWords)
  const subject = scope === 'all' ? null : 'state' in scope ? words.state(scope.state) : words.instrument(scope.instrument)
  const calendar = ical({
    prodId: { company: site.name, product: 'register', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name:
      subject === null
        ? t('calendarAll', { name: site.name, edition: read(lang, site.edition) })
        : t('calendarOf', { name: site.name, subject }),
    description: `${t('calendarAbout')}${withoutDay > 0 ? ` ${t('calendarLeftOut', { count: withoutDay })}` : ''}`,
    source: `${origin}${reading.here({ lang })}`,
    ttl: DAY_IN_SECONDS,
  })
  const stamp = new Date(at.recordedAt ?? 0)
  for (const day of days) {
    const { body } = day.act
    calendar.createEvent({
      id: `${nameOf(day)}@hemicycle`,
      stamp,
      allDay: true,
      start: midnight(day.on),
      end: midnight(addDays(day.until, 1)),
      summary: summaryOf(day, words),
      description: [
        ...(day.what === 'bound' || day.what === 'left' ? [t('day_computed')] : []),
        `${reading.t(`confidence_${body.confidence}`)}.`,
        ...(body.note === undefined ? [] : [body.note]),
      ].join(' '),
      url: `${origin}/acts/${day.act.act}?lang=${lang}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Read back in UTC: the library prints a DATE by the parts that UTC gives it. */
const midnight = (day: PlainDate) => new Date(`${day}T00:00:00.000Z`)

function summaryOf(day: KnownDay, words: Words): string {
  const t = translator(words.lang, calendarWords)
  switch (day.what) {
    case 'conference': {
      const { names, conference } = day.act.body
      return names ? read(words.lang, names) : conference
    }
    case 'adopted':
    case 'entered':
    case 'ended':
      return t(`day_${day.what}`, { instrument: words.instrument(day.act.body.instrument) })
    case 'act':
      return t('day_act', { ...partiesOf(day.act.body, words), kind: words.kind(day.act) })
    default:
      return t(`day_${day.what}`, partiesOf(day.act.body, words))
  }
}

type Between = { readonly state: Parameters<Words['state']>[0]; readonly instrument: Parameters<Words['instrument']>[0] }
const partiesOf = ({ state, instrument }: Between, words: Words) => ({
  state: words.state(state),
  instrument: words.instrument(instrument),
})
