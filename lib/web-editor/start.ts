/** The web editor in the browser: bundled by `server/editor/web-editor.ts`, loaded by its own page only. */
import CMS from '@sveltia/cms'
import type { Locale } from '../i18n/locales.ts'
import { ENTRY_FORMAT, readEntryText, writeEntryText } from './entry-format.ts'
import { editorConfigPath } from './paths.ts'

/** The editions, the one of the originals first; the bundle is made with them. */
declare const EDITIONS: readonly [Locale, ...Locale[]]

/** Where Sveltia CMS keeps the language somebody chose for its interface. */
const PREFERENCES = 'sveltia-cms.prefs'

CMS.registerCustomFormat(ENTRY_FORMAT, 'md', { fromFile: readEntryText, toFile: writeEntryText })
const answer = await fetch(editorConfigPath(language()))
await CMS.init({ config: await answer.json() })

/** The edition whose words the forms are in: that of the interface. */
function language(): Locale {
  const wanted = [chosenLanguage(), ...navigator.languages].flatMap((tag) => tag?.split('-')[0] ?? [])
  return wanted.flatMap((tag) => EDITIONS.filter((edition) => edition === tag))[0] ?? EDITIONS[0]
}

function chosenLanguage(): string | undefined {
  const stored = /"locale":"([\w-]+)"/.exec(localStorage.getItem(PREFERENCES) ?? '')?.[1]
  return stored === 'auto' ? undefined : stored
}
