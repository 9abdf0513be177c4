/**
 * How a folded word is brought to the form the index knows. Applied in this order to every word,
 * whatever the edition: the script of the word decides, since readers mix languages in one query.
 */
export interface WordStep {
  readonly name: string
  readonly apply: (word: string) => string
}

/** Plurals of English that no rule gives, and words that only look like plurals. */
const ENGLISH_FORMS = new Map([
  ['children', 'child'],
  ['women', 'woman'],
  ['men', 'man'],
  ['crises', 'crisis'],
  ['news', 'news'],
  ['series', 'series'],
])
const SINGULAR_ENDING = /(?:ss|us|is|as|os)$/

/** Persian plurals with a change in the word. */
const PERSIAN_FORMS = new Map([
  ['زنان', 'زن'],
  ['خدمات', 'خدمت'],
  ['مراکز', 'مرکز'],
])

export const WORD_STEPS: readonly WordStep[] = [
  { name: "English possessive: Geneva's", apply: (word) => word.replace(/'s?$/, '').replaceAll("'", '') },
  { name: 'English plurals: services, families, boxes, children', apply: englishSingular },
  {
    name: 'Persian plural in ها: کتابها, کتابهای',
    apply: (word) => word.replace(/(?<=[\u0621-\u06CC]{3})ها(?:ی|یی|یش|یشان)?$/u, ''),
  },
  { name: 'Persian plural in ان, گان, ین: مهاجران, پناهندگان, مهاجرین', apply: persianSingular },
]

/** The form of a folded word that the index knows. */
export function stem(word: string): string {
  return WORD_STEPS.reduce((changed, step) => step.apply(changed), word)
}

function englishSingular(word: string): string {
  if (!/^[a-z]+s$|^(?:wo)?men$|^children$/.test(word)) return word
  const irregular = ENGLISH_FORMS.get(word)
  if (irregular) return irregular
  if (word.length < 4 || SINGULAR_ENDING.test(word)) return word
  if (/[^aeiou]ies$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Leaves a word of four letters or more, so that زمین and its like stay what they are. */
function persianSingular(word: string): string {
  const irregular = PERSIAN_FORMS.get(word)
  if (irregular) return irregular
  return word.replace(/^([\u0621-\u06CC]{3,})گان$/u, '$1ه').replace(/^([\u0621-\u06CC]{4,})(?:ان|ین)$/u, '$1')
}
