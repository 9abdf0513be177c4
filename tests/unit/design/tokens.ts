import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const CSS = readFileSync(join(import.meta.dirname, '../../../app/styles/every-page/tokens.css'), 'utf8')

/** Colours of one block of tokens.css, by name without the dashes. */
function block(opening: string): Record<string, string> {
  const start = CSS.indexOf(opening)
  if (start < 0) throw new Error(`tokens.css has no block "${opening}"`)
  const text = CSS.slice(start, CSS.indexOf('}', start))
  return Object.fromEntries([...text.matchAll(/--([a-z\d-]+): (#[\da-f]{3,6});/g)].map(([, name, hex]) => [name, hex]))
}

const light = block(':root {\n  color-scheme')
const dark = block('@media (prefers-color-scheme: dark) {')
const more = block('@media (prefers-contrast: more) {')
const moreDark = block('@media (prefers-contrast: more) and (prefers-color-scheme: dark) {')

/** The colours a reader gets under each setting of the system, as the cascade lays them over one another. */
export const THEMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  light,
  dark: { ...light, ...dark },
  'light, more contrast': { ...light, ...more },
  'dark, more contrast': { ...light, ...dark, ...more, ...moreDark },
}
