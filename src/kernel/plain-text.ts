/**
 * Text as one types it in a hurry: without accents, in small letters. For comparing what readers type with what is written.
 *
 * Source  Unicode canonical decomposition (NFD); marks are dropped, ligatures written out ("manœuvres" is "manoeuvres").
 */
const LIGATURES: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o' }

/** Most text has nothing to strip; the long way costs five times as much. */
const ASCII = /^[\0-\x7f]*$/

export const plain = (text: string): string => {
  const small = text.toLowerCase()
  if (ASCII.test(small)) return small
  return small
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[œæßø]/g, letter => LIGATURES[letter] ?? letter)
}
