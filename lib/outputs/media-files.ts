/** What readers and the media take from pages: files of datasets, attachments, press kits, photographs and share pictures. */
import { readFileSync } from 'node:fs'
import { ATTACHMENT_TYPES } from '../attachment/attachment-kinds.ts'
import { citeDataset, citeFigure } from '../chart/citation.ts'
import { downloadFiles } from '../chart/downloads.ts'
import { entryAttachments } from '../content/entries/entry-attachments.ts'
import { toPictured } from '../content/entries/entry-pictures.ts'
import { getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import { getEditions, getEntries, getNews } from '../content/queries.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { getDownloads } from '../pages/dataset.ts'
import { listSharePictures } from '../pages/share.ts'
import { findPictures } from '../picture/find-pictures.ts'
import { makePicture } from '../picture/make-picture.ts'
import { PICTURE_PATH } from '../picture/plan.ts'
import { renderSharePicture } from '../share-picture/render-share-picture.ts'
import { absoluteUrl } from '../site/config.ts'
import { datasetPath, figurePath } from '../site/data-paths.ts'
import type { Output } from './output.ts'
import { listPressKits } from './press-kit.ts'

/** The files of the datasets of an edition, each in every form. */
export function datasetOutputs(locale: Locale): Output[] {
  return getDatasets(locale).flatMap(({ id }) =>
    downloadFiles(id).map(({ kind, name, type }) => ({
      path: localePath(`${datasetPath(id)}/${name}`, locale),
      type,
      make: () => getDownloads(locale, id).find((file) => file.kind === kind)?.body ?? '',
    })),
  )
}

/** How to cite each dataset and figure of an edition, for reference managers. */
export function citationOutputs(locale: Locale): Output[] {
  const url = (path: string) => absoluteUrl(localePath(path, locale))
  const cited = [
    ...getDatasets(locale).map((dataset) => citeDataset(dataset, url(datasetPath(dataset.id)))),
    ...getFigures(locale).map((figure) => citeFigure(figure, locale, url(figurePath(figure.id)))),
  ]
  return cited.flatMap(({ files }) => files.map(({ href, type, text }) => ({ path: href, type, make: () => text })))
}

/** The attachments of the news of an edition. */
export function attachmentOutputs(locale: Locale): Output[] {
  return getNews(locale).flatMap((entry) =>
    entryAttachments(entry).map(({ file, kind, from }) => ({
      ...toSave(localePath(`${entry.path}/${file}`, locale)),
      type: ATTACHMENT_TYPES[kind],
      make: () => readFileSync(from),
    })),
  )
}

/** The press kits of all releases; the editions of a release share one. */
export function pressKitOutputs(): Output[] {
  return listPressKits().map(({ path, make }) => ({ ...toSave(path), type: 'application/zip', make }))
}

/** Sent as a file to be saved: nothing in it is ever opened with the rights of this site. */
function toSave(path: string): Pick<Output, 'path' | 'disposition'> {
  return { path, disposition: `attachment; filename="${path.slice(path.lastIndexOf('/') + 1)}"` }
}

/** The photographs of all public pages in their widths and kinds. */
export function photographOutputs(): Output[] {
  const entries = getEditions().flatMap((locale) => getEntries(locale))
  const files = entries.flatMap((entry) =>
    [...findPictures(toPictured(entry)).values()].flatMap(({ file, plan }) =>
      plan.files.map((wanted) => [wanted.name, () => makePicture(file, wanted)] as const),
    ),
  )
  return Array.from(new Map(files), ([name, make]) => ({
    ...{ path: `${PICTURE_PATH}/${name}`, type: `image/${name.slice(name.lastIndexOf('.') + 1)}` },
    ...{ isNamedByContent: true, make },
  }))
}

/** The pictures networks show beside a link to a page. */
export function sharePictureOutputs(): Output[] {
  return Array.from(listSharePictures(), ([path, spec]) => ({
    ...{ path, type: 'image/png', isNamedByContent: true, make: () => renderSharePicture(spec) },
  }))
}
