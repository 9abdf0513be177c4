/** A text with Latin digits for Persian ones; every sign keeps its place. */
export function latinDigits(text: string): string {
  return text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
}
