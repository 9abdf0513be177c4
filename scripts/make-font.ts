/**
 * Cuts the fonts of the site from their sources: one variable web font for the Persian edition and
 * two faces for share pictures. Run it after lib/font/characters.ts changes; the files are committed.
 * Subsetting may keep the names: neither licence reserves them.
 */
import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import subsetFont, { type SubsetOptions } from 'subset-font'
import { LATIN_TEXT, WEB_FONT_TEXT } from '../lib/font/characters.ts'

const packageFolder = (name: string) => dirname(createRequire(import.meta.url).resolve(`${name}/package.json`))
const VAZIRMATN = packageFolder('vazirmatn')
const GELASIO = packageFolder('@expo-google-fonts/gelasio')

/** Shaping, ligatures, kerning, mark placement and tabular figures; not small capitals, fractions and stylistic sets. */
const FEATURES = [
  'ccmp',
  'locl',
  'init',
  'medi',
  'fina',
  'isol',
  'rlig',
  'liga',
  'calt',
  'kern',
  'mark',
  'mkmk',
  'tnum',
  'lnum',
]
const WEIGHTS = { wght: { min: 400, max: 700 } }

interface Cut {
  readonly from: string
  readonly to: string
  readonly text: string
  readonly options: SubsetOptions
}

const CUTS: readonly Cut[] = [
  {
    from: join(VAZIRMATN, 'fonts/variable/Vazirmatn[wght].ttf'),
    to: 'public/fonts/vazirmatn.woff2',
    text: WEB_FONT_TEXT,
    options: { targetFormat: 'woff2', variationAxes: WEIGHTS, keepFeatures: FEATURES },
  },
  {
    from: join(VAZIRMATN, 'fonts/variable/Vazirmatn[wght].ttf'),
    to: 'lib/share-picture/fonts/vazirmatn.ttf',
    text: WEB_FONT_TEXT + LATIN_TEXT,
    options: { targetFormat: 'truetype', variationAxes: WEIGHTS, keepFeatures: FEATURES },
  },
  {
    from: join(GELASIO, '600SemiBold/Gelasio_600SemiBold.ttf'),
    to: 'lib/share-picture/fonts/gelasio-semibold.ttf',
    text: WEB_FONT_TEXT + LATIN_TEXT,
    options: { targetFormat: 'truetype', keepFeatures: FEATURES },
  },
]

for (const folder of ['public/fonts', 'public/licences', 'lib/share-picture/fonts'])
  await mkdir(folder, { recursive: true })
for (const { from, to, text, options } of CUTS) {
  const font = await subsetFont(await readFile(from), text, options)
  await writeFile(to, font)
  console.log(`${to} ${font.length} bytes`)
}
await copyFile(join(VAZIRMATN, 'OFL.txt'), 'public/licences/vazirmatn-ofl.txt')
await copyFile(join(GELASIO, 'LICENSE_FONT'), 'public/licences/gelasio-ofl.txt')
