/**
 * What a release is of, and the length and SHA-256 of each of its files: `manifest.json`, written last, so that a folder without it
 * is a release that did not finish.
 *
 * Held   day, size, root and time are those of the log beside it, and a verifier compares them. What the manifest says of the edition
 *        (name, licence, attributions) is in no act: it is what the compiler wrote, and held by this file alone.
 */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import { Instant, PlainDate } from '../kernel/date.ts'
import { Text4 } from '../kernel/lang.ts'

export const EditionNote = z.strictObject({
  id: z.string(),
  version: z.string(),
  name: Text4,
  compiled: PlainDate.describe('Last day of the state of knowledge.'),
  licence: z.string(),
  attributions: z.array(z.strictObject({ name: z.string(), address: z.string(), terms: z.string() })),
})
export type EditionNote = z.infer<typeof EditionNote>

/** From which everything in a release follows, with the acts. */
export const ReleaseFacts = z.strictObject({
  format: z.literal('hemicycle-release/1'),
  program: z.string().describe('Version of the program that derived the tables.'),
  on: PlainDate.describe('Day in law of the standings.'),
  log: z.strictObject({ origin: z.string(), size: z.int().min(1), root: z.string(), recordedAt: Instant }),
  edition: EditionNote,
})
export type ReleaseFacts = z.infer<typeof ReleaseFacts>

const FileNote = z.strictObject({
  path: z.string().regex(/^(?!\/)(?!.*(?:^|\/)\.\.?(?:\/|$))[\w./-]+$/, 'expected a path within the release'),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})
export type FileNote = z.infer<typeof FileNote>

export const Manifest = ReleaseFacts.extend({ files: z.array(FileNote) })
export type Manifest = z.infer<typeof Manifest>

export const MANIFEST = 'manifest.json'

export const fileNote = (path: string, bytes: Uint8Array): FileNote => ({
  path,
  bytes: bytes.length,
  sha256: createHash('sha256').update(bytes).digest('hex'),
})

/** Files in the order of their paths, whoever found them in which order. */
export const manifestText = (facts: ReleaseFacts, files: readonly FileNote[]) =>
  `${JSON.stringify({ ...facts, files: files.toSorted((a, b) => (a.path < b.path ? -1 : 1)) }, null, 2)}\n`
