import { findDemands, findMentions } from './demands.ts'

/**
 * What messengers write round a text that is copied or passed on, as whole lines or before the first word: who sent it and when, and that
 * it was passed on. Names may hold anything, times stand in any digits; half-spaces are gone.
 */
const MARKS: readonly RegExp[] = [
  // WhatsApp, copied: [21/06/2023, 10:12] Name: text
  /^[ \t>]*\[[^\]\n]{0,40}\p{Nd}{1,2}[:.]\p{Nd}{2}[^\]\n]{0,20}\][^:\n]{0,60}:/gmu,
  // WhatsApp, exported: 21/06/2023, 10:12 - Name: text
  /^\p{Nd}{1,4}[/.-]\p{Nd}{1,2}[/.-]\p{Nd}{1,4}[,،]? \p{Nd}{1,2}:\p{Nd}{2}[^-\n]{0,6} - [^:\n]{0,60}:/gmu,
  // Telegram: Name, [21.06.23 10:12]
  /^[^\n[\]]{1,60}[,،] \[[^\]\n]{0,40}\p{Nd}{1,2}:\p{Nd}{2}[^\]\n]{0,20}\]:?$/gmu,
  /^\W*(?:forwarded(?: many times| message)?(?: from [^\n\]]{1,60})?|(?:هدایت ?شده|فوروارد ?شده|ارسال ?شده|بازارسال)(?: از [^\n\]]{1,60})?)[\]:：]?$/gimu,
]

/** The text without the marks of messengers. One that asks for something is left: it is a part of the message. */
export function withoutMarks(text: string): string {
  const unmarked = (left: string, mark: RegExp) => left.replace(mark, (found) => (asks(found) ? found : ''))
  return MARKS.reduce(unmarked, text).trim()
}

function asks(words: string): boolean {
  return findDemands(words).length + findMentions(words).length > 0
}
