import { dirname, join } from 'node:path'
import { SOURCE_LOCALE } from '../../i18n/locales.ts'
import { contentFolder } from '../read/content-folder.ts'
import type { Entry } from './entry.ts'

/** Where the files of a text lie: its own folder, then that of the original, since a translation shows what its original shows. */
export function entryFolders({ file }: Pick<Entry, 'file'>, root = contentFolder().root): string[] {
  const [, locale = '', ...parts] = dirname(file).split('/')
  return [...new Set([locale, SOURCE_LOCALE])].map((edition) => join(root, edition, ...parts))
}
