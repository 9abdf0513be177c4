/**
 * What the web font of the Persian edition can write. Latin letters and digits are left to the
 * reader's own system: its faces look much like the Latin of Vazirmatn, and they cost nothing.
 */

/** Persian letters, and the Arabic ones that names and quotations keep. */
const LETTERS = 'ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيپچژکگۀی'
/** Vowel marks, hamza above and below, superscript alef, and the kashida. */
const MARKS = '\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652\u0653\u0654\u0655\u0670\u0640'
const DIGITS = '۰۱۲۳۴۵۶۷۸۹'
const ARABIC_PUNCTUATION = '،؛؟٪٫٬'
const PUNCTUATION = ' !"#%&\'()*+,-./:;<=>?[]_|«»‹›‘’“”–—…·•×÷−±°'
/** No-break space, joiners and the marks of direction. */
const INVISIBLE = '\u00a0\u200c\u200d\u200e\u200f'

/** Every character of the web font. */
export const WEB_FONT_TEXT = LETTERS + MARKS + DIGITS + ARABIC_PUNCTUATION + PUNCTUATION + INVISIBLE

/** Latin letters and digits for share pictures, with those of European names. */
export const LATIN_TEXT = `0123456789${range(0x41, 0x5a)}${range(0x61, 0x7a)}${range(0xc0, 0x17f)}@€£$§`

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index)).join('')
}
