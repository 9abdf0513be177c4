/** Room that text takes, without a browser to measure it: estimates on the wide side for common faces. */

const NARROW = /[\s.,:;'’|!()[\]/·ilIjtf٬٫،]/u
const WIDE = /[A-ZmwMW%@—]/u
const DIGIT = /[\d۰-۹]/u
const NOTHING = /[\u200B-\u200F\u2066-\u2069\u064B-\u065F\u0670]/u

/** Estimated width of a text in pixels at a font size in pixels. */
export function textWidth(text: string, size: number): number {
  let width = 0
  for (const letter of text)
    width += NOTHING.test(letter)
      ? 0
      : NARROW.test(letter)
        ? 0.32
        : WIDE.test(letter)
          ? 0.74
          : DIGIT.test(letter)
            ? 0.64
            : 0.57
  return width * size
}

/** Breaks a text between words into lines of at most `width` pixels; a longer word stands alone. */
export function wrapText(text: string, width: number, size: number): string[] {
  return fillLines(text.split(' '), width, size)
}

/** As `wrapText`, but breaks between items only; every item is isolated, so that Latin names keep their order in Persian lines. */
export function wrapItems(items: readonly string[], separator: string, width: number, size: number): string[] {
  const texts = items.map((item, index) => `\u2068${item}\u2069${index < items.length - 1 ? separator : ''}`)
  return fillLines(texts, width, size)
}

function fillLines(texts: readonly string[], width: number, size: number): string[] {
  const lines: string[] = []
  for (const text of texts) {
    const longer = `${lines.at(-1)} ${text}`
    if (lines.length > 0 && textWidth(longer, size) <= width) lines[lines.length - 1] = longer
    else lines.push(text)
  }
  return lines
}

/** Width of the widest text. */
export function widestText(texts: readonly string[], size: number): number {
  return Math.max(0, ...texts.map((text) => textWidth(text, size)))
}
