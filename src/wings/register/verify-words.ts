/** The words the island needs, handed to it with the page: the server writes all languages, the script none. */
import type { Translate } from '../../ui/languages.ts'
import type { PageKey } from './messages.ts'

/** Sentences into which the island puts what it found; the server leaves their places open. */
const VALUES = { before: '{before}', now: '{now}', found: '{found}' } as const

const KEYS = [
  'verifyAgain',
  'verifyRunning',
  'verdictPassed',
  'verdictFailed',
  'verdictSkipped',
  'verdictAll',
  'verdictAllButBody',
  'verdictNot',
  'verdictChanged',
  'verdictNoEd25519',
  'verdictUnreachable',
  'foundLabel',
  'expectedLabel',
  'numberSalt',
  'numberDigest',
  'numberComputed',
  'numberBodyBytes',
  'numberEntryBytes',
  'numberLeafHash',
  'numberIndex',
  'numberSize',
  'numberHashes',
  'numberRoot',
  'numberOrigin',
  'numberSignedBy',
  'numberCosignedBy',
  'numberBefore',
  'numberNow',
  'memoryFirst',
  'memorySame',
  'memoryGrown',
  'memoryBack',
  'memoryFork',
  'memoryKey',
  'memoryUnread',
  'memoryUnsigned',
] as const satisfies readonly PageKey[]

export type VerifyWords = Readonly<Record<(typeof KEYS)[number], string>>

export const verifyWords = (t: Translate<PageKey>): string =>
  JSON.stringify(Object.fromEntries(KEYS.map(key => [key, t(key, VALUES)])))
