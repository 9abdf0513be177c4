/** A text of the configuration in quotes. Throws on a dollar sign or line end, which nginx would read as its own. */
export function quote(text: string): string {
  if (/[\r\n]|\$(?=[\w{])/.test(text))
    throw new Error(`nginx: ${JSON.stringify(text)} cannot be written into a configuration`)
  return `"${text.replace(/\\(?![.\w])/g, '\\\\').replaceAll('"', '\\"')}"`
}

/** A text as a pattern that matches just itself. */
export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
