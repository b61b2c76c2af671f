import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { LANGS, type Lang } from '../../kernel/lang.ts'
import type { Store } from '../../store/store.ts'
import { describeEachStore } from '../../store/testing/each-store.ts'
import { readQuery, unwantedQuery, wantedQuery, wordsOf, written } from './query.ts'
import { CONFIGURATION, plainWords, spelt, speltTexts } from './spelling.ts'
import { stemmer } from './stems.ts'

/** Words of the register's subject, each row one stem to a reader. */
const ALIKE: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'ratification ratifications RATIFICATION',
    'weapon weapons',
    'mine mines',
    'treaty treaties',
    'state states',
    'firearm firearms',
  ],
  es: [
    'ratificación ratificaciones ratificacion',
    'arma armas',
    'nuclear nucleares',
    'mina minas',
    'convención convenciones convencion',
    'misión misiones mision',
    'régimen regimen',
    'país países pais paises',
    'conferencia conferencias',
    'órgano órganos organo',
    'adhesión adhesiones adhesion',
    'regional regionales',
    'amenaza amenazas',
    'ilícito ilícitos ilicito',
  ],
  pt: [
    'ratificação ratificações ratificacao ratificacoes',
    'arma armas',
    'nuclear nucleares',
    'mina minas',
    'convenção convenções convencao',
    'missão missões missao missoes',
    'proliferação proliferacao',
    'país países pais',
    'regional regionais',
    'ordem ordens',
    'órgão órgãos orgao',
    'adesão adesões adesao',
    'ameaça ameaças ameaca',
    'crime crimes',
  ],
  fr: [
    'ratification ratifications',
    'arme armes',
    'nucléaire nucléaires nucleaire',
    'mine mines',
    'traité traités traite',
    'armée armées armee armees',
    'régional régionaux regional regionaux',
    'État États etat etats',
    'sécurité securite',
    'manœuvre manœuvres manoeuvres',
    'dépositaire dépositaires depositaire',
  ],
}
/** Words that must not become one. */
const APART: Readonly<Record<Lang, readonly (readonly [string, string])[]>> = {
  en: [['arms', 'army']],
  es: [['arma', 'armada']],
  pt: [['mais', 'mal']],
  fr: [['arme', 'armistice']],
}

describeEachStore('stems', open => {
  let store: Store
  const stemsOf = stemmer()
  const stems = (words: readonly string[]) => store.reading('public', sql => stemsOf(sql, LANGS, words))
  beforeAll(async () => {
    store = await open()
  })

  test.each(LANGS.flatMap(lang => ALIKE[lang].map(row => [lang, row] as const)))('in %s one stem: %s', async (lang, row) => {
    const words = plainWords(row)
    const stem = await stems(words)
    expect(new Set(words.map(word => stem(lang, word))).size).toBe(1)
    expect(stem(lang, words[0] ?? '')).not.toBeNull()
  })

  test.each(LANGS.flatMap(lang => APART[lang].map(pair => [lang, ...pair] as const)))(
    'in %s, %s and %s stay two',
    async (lang, one, other) => {
      const stem = await stems([...plainWords(one), ...plainWords(other)])
      const [a, b] = [...plainWords(one), ...plainWords(other)]
      expect(stem(lang, a ?? '')).not.toBe(stem(lang, b ?? ''))
    },
  )

  test('words that do not count have no stem, each in its language', async () => {
    const stem = await stems(['the', 'de', 'nao'])
    expect([stem('en', 'the'), stem('es', 'de'), stem('pt', 'de'), stem('fr', 'de')]).toEqual([null, null, null, null])
    expect(stem('pt', 'nao'), 'a negation is what is looked for').not.toBeNull()
  })

  const word = fc.oneof(
    fc.constantFrom('arma', 'nuclear', '1540', 'f16', '2a', '1e5', '0x1f', 'ação', 'l', 'de'),
    fc.string({ unit: fc.constantFrom(...'aeionrstzç019'), minLength: 1, maxLength: 12 }),
  )

  test('to the database every plain word is one word, alone and within a text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 20 }), async texts => {
        const words = texts.flatMap(plainWords)
        const found = await store.reading('public', sql =>
          sql.query<{ text: string }>("select array_to_string(tsvector_to_array(to_tsvector('simple', $1)), ' ') as text", [
            words.join(' '),
          ]),
        )
        expect(found[0]?.text.split(' ').toSorted()).toEqual([...new Set(words)].toSorted())
      }),
      { numRuns: 40 },
    )
  })

  /** Texts on which two queries that differ would differ. */
  const TEXTS = ['arma nuclear', 'nuclear arma', 'arma de la mina', 'mina', 'arma mina nuclear de 1540', 'x']
  const term = fc.tuple(
    fc.constantFrom('', '-'),
    fc.constantFrom('arma', 'nuclear', 'mina', '"arma nuclear"', '"arma de la mina"', 'de'),
  )
  const typed = fc.array(
    fc.oneof({ weight: 5, arbitrary: term.map(([minus, text]) => minus + text) }, { weight: 1, arbitrary: fc.constant('OR') }),
    {
      minLength: 1,
      maxLength: 6,
    },
  )

  test('a query finds what the database itself would find for it', async () => {
    await fc.assert(
      fc.asyncProperty(typed, fc.constantFrom(...LANGS), async (parts, lang) => {
        const read = readQuery(parts.join(' '))
        if (!read.ok) return
        const stem = await stems(wordsOf(read.query))
        // An alternative in which nothing must be there is passed over; the database would take everything else.
        const counted = read.query.alternatives.filter(terms =>
          terms.some(one => !one.without && one.words.some(word => stem(lang, word) !== null)),
        )
        const theirs = written({
          alternatives: counted.map(terms => terms.map(one => ({ ...one, words: one.words.map(word => spelt(lang, word)) }))),
        })
        const ours = counted.map(terms => {
          const unwanted = unwantedQuery(terms, one => stem(lang, one))
          return [wantedQuery(terms, one => stem(lang, one)), ...(unwanted === null ? [] : [`!(${unwanted})`])].join(' & ')
        })
        const rows = await store.reading('public', sql =>
          sql.query<{ ours: boolean; theirs: boolean }>(
            `select vector @@ $3::tsquery as ours, vector @@ websearch_to_tsquery($2::regconfig, $4) as theirs
             from unnest($1::text[]) as text, to_tsvector($2::regconfig, text) as vector`,
            [speltTexts(lang, TEXTS), CONFIGURATION[lang], ours.map(one => `(${one})`).join(' | '), theirs],
          ),
        )
        expect(rows.map(row => row.ours)).toEqual(rows.map(row => row.theirs))
      }),
      { numRuns: 60 },
    )
  })
})
