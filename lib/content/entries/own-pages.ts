import { getMessages } from '../../i18n/get-messages.ts'
import type { Locale } from '../../i18n/locales.ts'
import { CORRECTIONS_PATH, DATASETS_PATH, FIGURES_PATH, OFFLINE_PATH } from '../../site/data-paths.ts'
import { getDatasets, getFigures } from '../numbers/data-queries.ts'
import type { PageData } from '../schema/schema.ts'
import { SECTIONS, type Section } from './entry.ts'

export const CHANNELS_PATH = '/channels.json'
export { CORRECTIONS_PATH }
export const VERIFY_PATH = '/take-action/verify'

/** A page the site makes itself, as menus and landing pages name it. */
export interface OwnPage {
  readonly path: string
  readonly title: string
  readonly summary: string
  /** The group it stands in, as `group` of a page's front matter says it. */
  readonly group?: PageData['group']
}

function pagesOf(locale: Locale, section: Section): OwnPage[] {
  const { dataPages, verify } = getMessages(locale)
  if (section === 'take-action') {
    return [{ path: VERIFY_PATH, title: verify.title, summary: verify.summary, group: 'you-need' }]
  }
  if (section !== 'data-and-resources') return []
  return [
    { path: DATASETS_PATH, ...dataPages.datasets },
    { path: FIGURES_PATH, ...dataPages.figures },
  ]
}

/** Pages of a section that come from no file of their own and have something to show. */
export function ownPages(locale: Locale, section: Section): OwnPage[] {
  const isEmpty: Readonly<Record<string, boolean>> = {
    [DATASETS_PATH]: getDatasets(locale).length === 0,
    [FIGURES_PATH]: getFigures(locale).length === 0,
  }
  return pagesOf(locale, section).filter(({ path }) => !isEmpty[path])
}

/** Pages that come from no file: those of the sections, also where they are empty, the list of corrections, and the copies to carry away. */
export function getOwnPages(locale: Locale): OwnPage[] {
  const { verify, offline } = getMessages(locale)
  const page = (path: string, { title, summary }: Omit<OwnPage, 'path'>) => ({ path, title, summary })
  return [
    ...SECTIONS.flatMap((section) => pagesOf(locale, section)),
    page(CORRECTIONS_PATH, verify.corrections),
    page(OFFLINE_PATH, offline),
  ]
}
