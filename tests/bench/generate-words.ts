/** Where the words of an edition's made-up language come from: syllables, and names readers look for. */
const LANGUAGES = {
  en: {
    syllables:
      'mi gra ti on re turn a fe ci lo ba ser vi pro tec com mu ni ty hea th tra ner sup por ges den or ka'.split(' '),
    known: 'migrant refugee return Red Crescent IOM health Tehran donor border settlement services livelihood'.split(
      ' ',
    ),
  },
  fa: {
    syllables: 'مها جر باز گش پنا هن سل امت مر زی خد مات کمک سان کار گاه شهر ستان دان می ری نو ها تا بر'.split(' '),
    known: 'مهاجر پناهنده بازگشت هلال احمر سازمان سلامت تهران مرز اسکان خدمات معیشت'.split(' '),
  },
} as const

export type BenchLanguage = keyof typeof LANGUAGES

/** Words in all; the ten-thousandth is as rare as in real text (Zipf's law). */
const WORDS = 20_000

/** A generator of numbers from 0 to 1 that gives the same series for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Words from the commonest to the rarest; the names readers look for stand among the commoner ones. */
export function generateWords(language: BenchLanguage): string[] {
  const { syllables, known } = LANGUAGES[language]
  const random = seededRandom(7)
  const words = new Set<string>()
  while (words.size < WORDS) {
    const length = 2 + Math.floor(random() * 3)
    words.add(Array.from({ length }, () => syllables[Math.floor(random() * syllables.length)]).join(''))
    const name = known[words.size / 40 - 1]
    if (name) words.add(name)
  }
  return [...words]
}

/** One of the words, the first far more often than the last. */
export function pickWord(words: readonly string[], random: () => number): string {
  return words[Math.floor(words.length ** random()) - 1] ?? ''
}
