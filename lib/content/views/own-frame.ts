import { getMessages } from '../../i18n/get-messages.ts'
import type { Locale } from '../../i18n/locales.ts'
import { DATASETS_PATH, FIGURES_PATH } from '../../site/data-paths.ts'
import { getEditionsOfNumber } from '../data-queries.ts'
import { getEditions } from '../queries.ts'
import { datasetPath } from './dataset.ts'
import { type Frame, getFrame } from './frame.ts'

/** The frame of a page that every edition has. */
export function getOwnFrame(locale: Locale, path: string): Frame {
  return getFrame({ locale, path, editions: getEditions() })
}

/** The frame of a dataset's page. */
export function getDatasetFrame(locale: Locale, id: string): Frame {
  const crumbs = [{ path: DATASETS_PATH, text: getMessages(locale).dataPages.datasets.title }]
  return getFrame({ locale, path: datasetPath(id), editions: getEditionsOfNumber('datasets', id), crumbs })
}

/** The frame of a figure's page. */
export function getFigureFrame(locale: Locale, id: string): Frame {
  const crumbs = [{ path: FIGURES_PATH, text: getMessages(locale).dataPages.figures.title }]
  return getFrame({ locale, path: `${FIGURES_PATH}/${id}`, editions: getEditionsOfNumber('figures', id), crumbs })
}
