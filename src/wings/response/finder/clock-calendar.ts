/**
 * The times of a mechanism as a calendar (iCalendar, RFC 5545): the latest day of each step that has one.
 *
 * Names   UID is made from the mechanism, the step and the start, so that asking again replaces and does not double.
 * Time    DTSTAMP is when the last act of this state of the register was recorded: the same state, the same calendar.
 */
import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator'
import { addDays, type PlainDate } from '../../../kernel/date.ts'
import type { Timed } from './clocks.ts'
import type { Mechanism } from './mechanism.ts'
import { clockText } from './pieces.tsx'
import type { Words } from './words.ts'

export function clockCalendar(mechanism: Mechanism, times: readonly Timed[], start: PlainDate, words: Words): string {
  const { reading, lang, t } = words
  const calendar = ical({
    prodId: { company: reading.site.name, product: 'finder', language: lang.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    name: t('calendarOf', { mechanism: words.name(mechanism), day: words.day(start) }),
    description: t('calendarAbout'),
  })
  const stamp = new Date(reading.at.recordedAt ?? 0)
  for (const timed of times) {
    const step = mechanism.steps[timed.step - 1]
    if (!timed.latest || !step) continue
    calendar.createEvent({
      id: `${mechanism.id}.${timed.step}.${start}@hemicycle`,
      stamp,
      allDay: true,
      start: midnight(timed.latest),
      end: midnight(addDays(timed.latest, 1)),
      summary: `${words.name(mechanism)}: ${step.body.words[lang]}`,
      description: [clockText(words, timed), step.body.article ?? '', timed.assumed ? t('assumedHint') : '']
        .filter(Boolean)
        .join('. '),
      url: `${reading.origin}${reading.href(`/response/mechanisms/${mechanism.id}`, { start })}`,
      transparency: ICalEventTransparency.TRANSPARENT,
    })
  }
  return `${calendar.toString()}\r\n`
}

/** Read back in UTC: the library prints a DATE by the parts that UTC gives it. */
const midnight = (day: PlainDate) => new Date(`${day}T00:00:00.000Z`)
