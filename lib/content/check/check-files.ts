import { LOCALES } from '../../i18n/locales.ts'
import type { Problems } from '../read/content-error.ts'
import type { ContentFolder } from '../read/read-text.ts'
import { nearestKey } from '../schema/nearest-key.ts'

/** What is read of a content folder, and what texts may name; all else would silently not appear. */
const SHARED = [
  'mission',
  'taxonomy',
  'sources',
  'redirects',
  'figures',
  'channels',
  'false-messages',
  'synonyms',
  'terms',
]
const EDITION = `(?:${LOCALES.join('|')})`
/** What texts show or offer. */
const BESIDE_TEXTS = new RegExp(`^${EDITION}/.+\\.(?:jpe?g|png|pdf|docx|xlsx|odt|ods|csv|(?<!\\.md\\.)txt)$`)
const READ: readonly RegExp[] = [
  /^README\.md$/,
  new RegExp(`^(?:${SHARED.join('|')})\\.yml$`),
  new RegExp(`^${EDITION}/(?:labels|glossary|figures)\\.yml$`),
  new RegExp(`^(?:${EDITION}/)?data/[^/]+\\.(?:yml|csv)$`),
  // Where they stand, and under which names, is for the rules of each to say.
  /^.+\/[^/]+\.md$/,
  BESIDE_TEXTS,
]
/** Devices of Windows, where no file can be called so: with one of them nobody there could fetch the content. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** Refuses files that the site would pass over, and names that not every computer can hold. */
export function checkFiles(folder: ContentFolder, files: readonly string[], problems: Problems): void {
  for (const path of files) {
    const file = `${folder.name}/${path}`
    const device = path.split('/').find((part) => DEVICE.test(part.replace(/\..*/, '')))
    if (device) problems.add({ file }, `has a name that Windows cannot hold: “${device}”`, 'give it another name')
    else if (!READ.some((known) => known.test(path)))
      problems.add({ file }, 'is a file the site does not read', remedyFor(path))
  }
}

/** Whether a path is that of a picture or document, which readers get where a text names it. */
export function isBesideTexts(path: string): boolean {
  return BESIDE_TEXTS.test(path) && !/^[^/]+\/(?:words\.txt|data\/)/.test(path)
}

function remedyFor(path: string): string {
  const right = path.replace(/\.(?:markdown|mdown|mdx?|md\.txt)$/i, '.md').replace(/\.ya?ml(?:\.txt)?$/i, '.yml')
  const [name = ''] = right.split('/').slice(-1)
  if (right !== path && READ.some((known) => known.test(right))) return `rename it to ${name}`
  if (/\.ya?ml$/i.test(name))
    return nearestKey(
      right,
      SHARED.map((shared) => `${shared}.yml`),
      'correct its name, or delete it',
    )
  return 'delete it, or keep it outside this folder; files that readers are to have are named in a text'
}
