/** A dataset described by the Data Package standard, version 2 (datapackage.org); members it does not know carry what it has no place for. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { type ExportColumn, exportColumns, toCsv } from './export-rows.ts'

/** The JSON Schemas that the standard publishes of each part. */
const PROFILES = 'https://datapackage.org/profiles/2.0'

/** SHA-256 of bytes in hexadecimal: charts know nothing of Node. */
export type Sha256 = (bytes: Uint8Array) => string

/** The descriptor `datapackage.json`, for a folder that also holds `<id>.csv`. `address` is the dataset's page. */
export function toDataPackage(dataset: LocalDataset, address: string, sha256: Sha256) {
  const { id, title, description, reading, period, publisher, licence, caveats, notAdditiveWith, locale } = dataset
  return {
    ...{ $schema: `${PROFILES}/datapackage.json`, name: id, title, description, homepage: address },
    contributors: [{ title: getMessages(locale).data.mission, roles: ['publisher'] }],
    sources: dataset.sources.map(({ url, title, key, publisher, recorded, note }) => ({
      ...{ title, ...(url && { path: url }), key, publisher, recorded, ...(note && { note }) },
    })),
    resources: [toResource(dataset, sha256)],
    ...{ reading, period: period.edtf, publisher, licenceNote: licence, caveats, notAdditiveWith },
  }
}

function toResource(dataset: LocalDataset, sha256: Sha256) {
  const { id, title, fields, key } = dataset
  const csv = new TextEncoder().encode(toCsv(dataset))
  // A primary key may not have empty cells; the key of a dataset may.
  const complete = key.every((name) => fields.find((field) => field.name === name)?.required)
  return {
    ...{ $schema: `${PROFILES}/dataresource.json`, name: id, type: 'table', path: `${id}.csv`, title },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' },
    ...{ bytes: csv.length, hash: `sha256:${sha256(csv)}` },
    dialect: {
      $schema: `${PROFILES}/tabledialect.json`,
      ...{ delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields: exportColumns(fields).map(toField),
      missingValues: [''],
      ...(complete && { primaryKey: key }),
    },
  }
}

function toField({ name, field, addresses }: ExportColumn) {
  const { title, definition, type, required, unit, codes, labels } = field
  if (addresses)
    return { name, type: 'string', title: `${title}: URL`, description: definition, constraints: { required: false } }
  const closed = codes && type !== 'source'
  const isText = type === 'period' || type === 'code' || type === 'publisher' || type === 'source'
  return {
    ...{ name, type: isText ? 'string' : type, title, description: definition, ...(unit && { unit }) },
    constraints: { required, ...(closed && { enum: codes }) },
    // Codes with what they stand for.
    ...(closed && { categories: codes.map((code) => ({ value: code, label: labels[code] ?? code })) }),
  }
}
