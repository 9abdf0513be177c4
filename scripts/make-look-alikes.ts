/** Writes the letters that look like Latin ones, from Unicode's confusables.txt as unhomoglyph brings it. Run it after an update of that; the file is committed. */
import { writeFileSync } from 'node:fs'
import CONFUSABLES from 'unhomoglyph/data.json' with { type: 'json' }
import { version } from 'unhomoglyph/package.json' with { type: 'json' }
import { bare } from '../lib/verify/look-alike.ts'

const FILE = 'lib/verify/look-alikes.json'

/** Others by the small Latin letter they look like; i looks like l, rn like m. What is another letter without its marks, or when small, stays out: names are compared bare. */
const byLetter = new Map<string, string>()
for (const [other, latin] of Object.entries(CONFUSABLES)) {
  const letter = latin.toLowerCase().replace('i', 'l').replace('rn', 'm')
  if (!/^[a-z]$/.test(letter) || other === letter || bare(other) !== other) continue
  byLetter.set(letter, (byLetter.get(letter) ?? letter) + other)
}
/** The version of Unicode stands in the change log of unhomoglyph. */
const source = `Unicode 13.0.0, confusables.txt, by way of unhomoglyph ${version}; Unicode License, https://www.unicode.org/license.txt`
writeFileSync(FILE, `${JSON.stringify({ source, letters: [...byLetter.values()].toSorted() }, null, 2)}\n`)
