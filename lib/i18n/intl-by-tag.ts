/**
 * `Intl` formatters by language tag, made once for each tag and set of options: making one costs a
 * thousand times more than using it. Message files use these, because the locale table names the
 * message files and they cannot ask it back; everybody else goes by edition, through `intl.ts`.
 */
const made = new Map<string, unknown>()

/** The formatter of a tag and a set of options. Throws a RangeError when `Intl` does not know one of them. */
export function once<Options, Formatter>(
  make: new (tag: string, options: Options) => Formatter,
  tag: string,
  options: Options,
): Formatter {
  const key = `${make.name} ${tag} ${JSON.stringify(options)}`
  const known = made.get(key)
  if (known instanceof make) return known
  const formatter = new make(tag, options)
  made.set(key, formatter)
  return formatter
}

/** The number formatter of a language: its digits, its separators. */
export function numbersOf(tag: string, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return once(Intl.NumberFormat, tag, options)
}

/** A text with its Latin digits turned into those of a language, for labels such as `1-2` that are no numbers. */
export function digitsOf(tag: string, text: string): string {
  return text.replace(/\d/g, (digit) => numbersOf(tag).format(Number(digit)))
}

/** The plural category of a number in a language: `one` or `other` in the two there are. */
export function pluralOf(tag: string, count: number): Intl.LDMLPluralRule {
  return once(Intl.PluralRules, tag, {}).select(count)
}
