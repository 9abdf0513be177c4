/** `npm run translations`: how each edition stands to its originals, with the version of every original. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import {
  listTranslations,
  missingWordFiles,
  stampTranslation,
  type Translation,
} from '../lib/content/entries/translations.ts'
import { contentFolder } from '../lib/content/read/content-folder.ts'
import { listFiles } from '../lib/content/read/read-text.ts'
import { LOCALES, type Locale, localeFacts, SOURCE_LOCALE } from '../lib/i18n/locales.ts'
import { readCommandLine, refuseCommandLine } from './command-line.ts'
import { readUsableContent } from './usable-content.ts'

const STATES = { complete: 'complete', outdated: 'out of date', unversioned: 'no version', missing: 'missing' } as const

const COMMAND = {
  call: 'npm run translations',
  does: 'Tells which translations are complete, out of date or missing, with the version of every original.',
  parameters: [{ name: 'files', help: 'the translations for --stamp: content/fa/news/example.md' }],
  isEndless: true,
  options: {
    stamp: { type: 'boolean', default: false, help: 'writes into these files which version they are made from' },
    'stamp-all': { type: 'boolean', default: false, help: 'writes it into every translation' },
  },
} as const

const { values, positionals: named } = readCommandLine(COMMAND)
const stampsAll = values['stamp-all']
if (values.stamp && named.length === 0)
  refuseCommandLine(COMMAND, 'Name the files to stamp, such as content/fa/news/x.md')
if (!values.stamp && named.length > 0) refuseCommandLine(COMMAND, `“${named[0]}”: files are named after --stamp only.`)

const folder = contentFolder()
const editions = LOCALES.filter((locale) => locale !== SOURCE_LOCALE)

if (values.stamp || stampsAll) stamp(stampsAll ? undefined : named.map(toFile))
if (!process.exitCode) for (const locale of editions) report(locale)

function translations(locale: Locale): Translation[] {
  // Read anew after stamping, so that the report tells what is on disk.
  return listTranslations(readUsableContent().entries, locale)
}

function report(locale: Locale): void {
  const all = translations(locale)
  const counts = Object.entries(STATES).map(
    ([key, name]) => `${all.filter(({ state }) => state === key).length} ${name}`,
  )
  console.log(`${localeFacts(locale).name} (${locale}): ${counts.join(', ')}`)
  for (const { original, entry, state } of all) {
    const from = entry?.data.translatedFrom
    const versions = from && state === 'outdated' ? `${original.version} (made from ${from})` : original.version
    console.log(`  ${STATES[state].padEnd(11)}  ${versions}  ${entry?.file ?? original.file}`)
  }
  for (const path of missingWordFiles(listFiles(folder), locale)) console.log(`  missing      ${folder.name}/${path}`)
}

/** Stamps the named files, or every translation there is. */
function stamp(files: readonly string[] | undefined): void {
  const made = editions.flatMap(translations)
  const unknown = files?.filter((file) => !made.some(({ entry }) => entry?.file === file)) ?? []
  for (const file of unknown) console.error(`${file} is no translation that can be read, or its original is not there`)
  if (unknown.length > 0) process.exitCode = 1
  for (const { original, entry } of made) {
    if (!entry || (files && !files.includes(entry.file))) continue
    const path = join(folder.root, relative(folder.name, entry.file))
    const text = readFileSync(path, 'utf8')
    const stamped = stampTranslation(text, original.version)
    if (stamped !== text) writeFileSync(path, stamped)
    console.log(
      `${stamped === text ? 'Had its stamp already' : 'Stamped'}: ${entry.file}, made from version ${original.version} of ${original.file}`,
    )
  }
}

/** The name messages use for a file given on the command line: content/fa/news/x.md. */
function toFile(path: string): string {
  return join(folder.name, relative(folder.root, resolve(path)))
}
