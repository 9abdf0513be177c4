/** The files of a dataset: the same rows in every form, made from one array. */
import { strToU8, zipSync } from 'fflate'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { zipTime } from '../site/zip-time.ts'
import { toCsv, toJson } from './export-rows.ts'
import { drawPicture, renderPicture } from './picture.ts'
import { type Sha256, toDataPackage } from './to-data-package.ts'
import { toReadme } from './to-readme.ts'

export interface DownloadFile {
  readonly kind: 'csv' | 'json' | 'package' | 'zip' | 'svg'
  /** Name of the file; it stands beside the others below the dataset's address. */
  readonly name: string
  /** Media type with its charset. */
  readonly type: string
}

export interface Download extends DownloadFile {
  readonly body: Uint8Array<ArrayBuffer>
}

/** What files a dataset has, without what is in them. */
export function downloadFiles(id: string): DownloadFile[] {
  return [
    { kind: 'csv', name: `${id}.csv`, type: 'text/csv; charset=utf-8' },
    { kind: 'json', name: `${id}.json`, type: 'application/json' },
    { kind: 'package', name: 'datapackage.json', type: 'application/json' },
    { kind: 'zip', name: `${id}.zip`, type: 'application/zip' },
    { kind: 'svg', name: `${id}.svg`, type: 'image/svg+xml; charset=utf-8' },
  ]
}

/** Every file of a dataset in one edition. `address` is the permanent address of its page. */
export function datasetDownloads(dataset: LocalDataset, address: string, sha256: Sha256): Download[] {
  const { id } = dataset
  const csv = bytes(toCsv(dataset))
  const descriptor = bytes(`${JSON.stringify(toDataPackage(dataset, address, sha256), undefined, 2)}\n`)
  const svg = bytes(renderPicture(dataset, address))
  const json = bytes(toJson(dataset, address))
  const packed = {
    'README.txt': bytes(toReadme(dataset, address)),
    [`${id}.csv`]: csv,
    'datapackage.json': descriptor,
    [`${id}.json`]: json,
    [`${id}.svg`]: svg,
  }
  // The bytes depend on the content alone: every file carries the day the figures were entered, at noon.
  const zip = new Uint8Array(zipSync(packed, { level: 9, mtime: zipTime(dataset.recorded) }))
  const bodies = { csv, json, package: descriptor, zip, svg }
  return downloadFiles(id).map((file) => ({ ...file, body: bodies[file.kind] }))
}

/** The line that shows the chart's picture on another site; `picture` is its permanent address. */
export function embedCode(dataset: LocalDataset, address: string, picture: string): string {
  const { width, height } = drawPicture(dataset, address)
  const alt = `${dataset.title}. ${dataset.reading}`.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
  return `<img src="${picture}" width="${Math.round(width)}" height="${Math.round(height)}" alt="${alt}">`
}

function bytes(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(text))
}
