/** How Persian is written: letters, half-spaces, digits and quotation marks, each rule with its remedy. */
import { isolateLatin } from '../../i18n/direction.ts'
import { type Locale, localeFacts } from '../../i18n/locales.ts'
import type { ContentProblem, Problems } from '../read/content-error.ts'
import type { TextLine } from '../read/text-lines.ts'

interface Rule {
  /** Only lines that have one of these are tried: most patterns must begin anew at every letter. */
  readonly signs?: readonly string[]
  readonly pattern: RegExp
  readonly problem: (found: string) => string
  readonly remedy: (found: string) => string
  readonly severity: ContentProblem['severity']
}

const ZWNJ = '\u200c'
/** What may stand before and after a whole word. */
const BEFORE = /(?<![\p{L}\p{M}\u200c])/u.source
const AFTER = /(?![\p{L}\p{M}\u200c])/u.source

const ARABIC: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک', ة: 'ه or ت', ۀ: 'هٔ', ھ: 'ه' }

const PERSIAN_SIGNS: Readonly<Record<string, string>> = { ',': '،', ';': '؛', '?': '؟' }

/** The word with a half-space for its last space. */
const joined = (found: string) => `write ${found.trim().replace(/ (?=\S+$)/, ZWNJ)}`

const halfSpace = (signs: readonly string[], pattern: string, remedy: Rule['remedy'] = joined): Rule => ({
  signs,
  pattern: new RegExp(pattern, 'gu'),
  problem: (found) => `lacks a half-space: “${found.trim()}”`,
  remedy,
  severity: 'warning',
})

const RULES: readonly Rule[] = [
  {
    pattern: /[يىكةۀھ]/g,
    problem: (found) => `has the Arabic letter ${found}`,
    remedy: (found) => `write ${ARABIC[found] ?? found}`,
    severity: 'error',
  },
  {
    pattern: /[٠-٩]/g,
    problem: (found) => `has the Arabic digit ${found}`,
    remedy: (found) => `write ${String.fromCharCode(found.charCodeAt(0) - 0x660 + 0x6f0)}`,
    severity: 'error',
  },
  {
    pattern: /["'“”]/g,
    problem: (found) => `has the quotation mark ${found}`,
    remedy: (found) => (found === "'" ? 'write ’, or « » around words' : 'write « before the words and » after them'),
    severity: 'error',
  },
  {
    pattern: /\p{L}¬\p{L}/gu,
    problem: (found) => `has the sign ¬ where a half-space was: “${found}”`,
    remedy: (found) => `write ${found.replace('¬', ZWNJ)}`,
    severity: 'error',
  },
  {
    pattern: /(?<=[\u0600-\u06ff»)] ?)[,;?](?![\w/])/g,
    problem: (found) => `has the Latin sign ${found}`,
    remedy: (found) => `write ${PERSIAN_SIGNS[found] ?? found}`,
    severity: 'warning',
  },
  halfSpace(
    ['می '],
    `${BEFORE}ن?می (?=\\p{L})[\\p{L}\\u200c]+`,
    (found) => `write ${found.replace('می ', `می${ZWNJ}`)}`,
  ),
  halfSpace(
    ['می'],
    `${BEFORE}ن?می(?:شود|شوند|کند|کنند|کنیم|دهد|دهند|گوید|گویند|تواند|توانند|خواهد|خواهند|گیرد|گیرند|آید|آیند|رود|روند|رسد|رسند|کرد|کردند|شد|شدند|ماند|مانند|یابد|یابند)${AFTER}`,
    (found) => `write ${found.replace('می', `می${ZWNJ}`)}`,
  ),
  halfSpace([' ها', ' ترین'], `[\\p{L}\\u200c]+ (?:ها|های|هایی|هایش|هایشان|هایمان|ترین)${AFTER}`),
  halfSpace(['ه ای'], `\\p{L}+ه ای${AFTER}`),
  halfSpace(['ه ی'], `\\p{L}+ه ی${AFTER}`, () => 'write هٔ for the construct state, or a half-space'),
  halfSpace(['هها'], `\\p{L}*هها(?:ی|یی)?${AFTER}`, (found) => `write ${found.trim().replace('هها', `ه${ZWNJ}ها`)}`),
  halfSpace(['بین ال'], `${BEFORE}بین ال\\p{L}+`),
  {
    pattern: /\u200c{2,}|(?<=^|[\s«(])\u200c|\u200c(?=$|[\s.،؛:؟»)])/gu,
    problem: () => 'has a half-space where none belongs',
    remedy: () => 'delete it: a half-space joins two parts of one word',
    severity: 'warning',
  },
]

/** Checks lines of an edition that is spelt as Persian is; others pass. */
export function checkPersian(lines: readonly TextLine[], locale: Locale, problems: Problems): void {
  if (localeFacts(locale).spelling !== 'persian') return
  for (const line of lines) {
    if (!/[\u0600-\u06ff"']/.test(line.text)) continue
    for (const rule of RULES) checkRule(rule, line, problems)
    checkDigits(line, locale, problems)
  }
}

/** Everything on a line that breaks a rule, each once. */
function checkRule({ signs, pattern, problem, remedy, severity }: Rule, line: TextLine, problems: Problems): void {
  if (signs && !signs.some((sign) => line.text.includes(sign))) return
  const seen = new Set<string>()
  for (const { 0: found, index } of line.text.matchAll(pattern)) {
    if (seen.has(found)) continue
    seen.add(found)
    problems.add(line.place(index), problem(found), remedy(found), severity)
  }
}

/** Latin digits that are a number by themselves; in a name or a code, such as «DP.2557», they stay. */
function checkDigits({ text, place }: TextLine, locale: Locale, problems: Problems): void {
  let index = 0
  for (const run of isolateLatin(text, locale)) {
    if (run.foreign && /\d/.test(run.text) && !/\p{L}/u.test(run.text) && !run.text.startsWith('+')) {
      const own = run.text.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0x6f0))
      problems.add(place(index), `has Latin digits in Persian text: ${run.text}`, `write ${own}`, 'warning')
      return
    }
    index += run.text.length
  }
}
