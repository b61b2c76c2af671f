/**
 * Outlines of a region as an edition brings them: panels drawn beforehand, and a grid in which every state has the same square.
 *
 * File    `outlines.json` beside the edition's tables; scripts/outlines.mjs says how one is drawn.
 * Units   those of the hemicycle: a seat has radius 9. Squares of the grid are columns and rows from 0.
 * Absent  an edition without the file has no map; its pages say the same in tables.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

const Length = z.number().min(-10_000).max(10_000)
const Place = z.tuple([Length, Length])
/** Nothing but a path: it is printed into the page as it stands. */
const Path = z.string().regex(/^[Mlz0-9. -]*$/, 'expected moves, relative lines and ends of rings')

const Shape = z.object({
  d: Path,
  seat: Place.optional().describe('Where the seat of the state stands; only in one panel.'),
  land: Place.optional().describe('The land to which a line leads from a seat at sea.'),
})
const Panel = z.object({
  width: Length,
  height: Length,
  ground: Path.describe('Land of others in view.'),
  shapes: z.record(z.string(), Shape).describe('By state, the largest first: a smaller neighbour is drawn over it.'),
  enlarged: z
    .tuple([Length, Length, Length, Length])
    .optional()
    .describe('The part that the next panel enlarges: x, y, width, height.'),
})
export const Outlines = z.object({
  source: z.string(),
  licence: z.string(),
  panels: z.array(Panel).min(1),
  tiles: z.record(z.string(), z.tuple([z.int().min(0).max(99), z.int().min(0).max(99)])),
})
export type Outlines = z.infer<typeof Outlines>
export type Panel = z.infer<typeof Panel>

/** Read once at start. Throws where the file is there and is none of its kind. */
export function loadOutlines(folder: string): Outlines | null {
  const text = textOf(join(folder, 'outlines.json'))
  return text === null ? null : Outlines.parse(JSON.parse(text))
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') return null
    throw cause
  }
}
