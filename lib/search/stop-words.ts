import { foldText } from '../text/normalise.ts'
import { type Word, words } from './tokens.ts'

/**
 * Words too common to tell one text from another. They are left out of running text, kept in titles and
 * summaries ("Who we are" must be found), and ignored in a query that has other words.
 */
const LIST = `
a about an and are as at be by can do does for from has have how i in into is it its of on or that the their they this to
many me mean means much my there was we were what when where which who will with you
و در به از که را این آن با برای است اند بود بوده شد شده شود می نمی ها های هایی یا تا هم نیز بر او ما آنها کرد کرده کند
هر چه چی چند چقدر چگونه کجا کدام یک خود دارد دارند یعنی چیست کیست
`

const STOP_WORDS: ReadonlySet<string> = new Set(LIST.trim().split(/\s+/).map(foldText))

/** Whether a folded word carries no meaning of its own. */
export function isStopWord(term: string): boolean {
  return STOP_WORDS.has(term)
}

/** The words of a short text that carry meaning; all of them if none does. */
export function tellingWords(text: string): Word[] {
  const all = Array.from(words(text))
  const telling = all.filter(({ term }) => !isStopWord(term))
  return telling.length > 0 ? telling : all
}
