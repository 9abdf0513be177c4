/** A dataset described by the Data Package standard, version 2 (datapackage.org). */
import type { FieldType, LocalDataset } from '../content/dataset-types.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import { type ExportColumn, exportColumns } from './export-columns.ts'
import { toCsv } from './to-csv.ts'

/** Names and types as the standard has them; the members it does not know carry what it has no place for. */
export interface DataPackage {
  readonly $schema: typeof PROFILES.package
  readonly name: string
  readonly title: string
  readonly description: string
  readonly homepage: string
  readonly contributors: readonly { readonly title: string; readonly roles: readonly string[] }[]
  readonly sources: readonly PackageSource[]
  readonly resources: readonly PackageResource[]
  readonly reading: string
  readonly period: string
  readonly publisher: string
  readonly licenceNote: string
  readonly caveats: readonly string[]
  readonly notAdditiveWith: readonly { readonly dataset: string; readonly reason: string }[]
}

interface PackageSource {
  readonly title: string
  readonly path?: string
  readonly key: string
  readonly publisher: string
  /** The day its figures were entered in this site's records. */
  readonly recorded: string
  readonly note?: string
}

interface PackageResource {
  readonly $schema: typeof PROFILES.resource
  readonly type: 'table'
  readonly name: string
  readonly path: string
  readonly title: string
  readonly format: 'csv'
  readonly mediatype: 'text/csv'
  readonly encoding: 'utf-8'
  readonly bytes: number
  readonly dialect: {
    readonly $schema: typeof PROFILES.dialect
    readonly delimiter: ','
    readonly lineTerminator: '\r\n'
    readonly doubleQuote: true
    readonly header: true
  }
  readonly schema: {
    readonly $schema: typeof PROFILES.schema
    readonly fields: readonly PackageField[]
    readonly missingValues: readonly string[]
    readonly primaryKey?: readonly string[]
  }
}

interface PackageField {
  readonly name: string
  readonly type: 'string' | 'integer' | 'number' | 'year' | 'date'
  readonly title: string
  readonly description: string
  readonly unit?: string
  readonly constraints: { readonly required: boolean; readonly enum?: readonly string[] }
  /** Codes with what they stand for. */
  readonly categories?: readonly { readonly value: string; readonly label: string }[]
}

/** The JSON Schemas that the standard publishes of each part. */
const PROFILES = {
  package: 'https://datapackage.org/profiles/2.0/datapackage.json',
  resource: 'https://datapackage.org/profiles/2.0/dataresource.json',
  dialect: 'https://datapackage.org/profiles/2.0/tabledialect.json',
  schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
} as const

const TYPES: Readonly<Record<FieldType, PackageField['type']>> = {
  ...{ integer: 'integer', number: 'number', year: 'year', date: 'date' },
  ...{ period: 'string', code: 'string', publisher: 'string', source: 'string' },
}

/** The descriptor `datapackage.json`, for a folder that also holds `<id>.csv`. `address` is the dataset's page. */
export function toDataPackage(dataset: LocalDataset, address: string): DataPackage {
  const { id, title, description, reading, period, publisher, licence, caveats, notAdditiveWith, sources, locale } =
    dataset
  return {
    ...{ $schema: PROFILES.package, name: id, title, description, homepage: address },
    contributors: [{ title: getDataMessages(locale).mission, roles: ['publisher'] }],
    sources: sources.map(({ url, title: name, key, publisher: body, recorded, note }) => ({
      ...{ title: name, ...(url && { path: url }), key, publisher: body, recorded, ...(note && { note }) },
    })),
    resources: [toResource(dataset)],
    ...{ reading, period: period.edtf, publisher, licenceNote: licence, caveats, notAdditiveWith },
  }
}

function toResource(dataset: LocalDataset): PackageResource {
  const { id, title, fields, key } = dataset
  // A primary key may not have empty cells; the key of a dataset may.
  const complete = key.every((name) => fields.find((field) => field.name === name)?.required)
  return {
    ...{ $schema: PROFILES.resource, name: id, type: 'table', path: `${id}.csv`, title },
    ...{
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      bytes: new TextEncoder().encode(toCsv(dataset)).length,
    },
    dialect: { $schema: PROFILES.dialect, delimiter: ',', lineTerminator: '\r\n', doubleQuote: true, header: true },
    schema: {
      $schema: PROFILES.schema,
      fields: exportColumns(fields).map(toField),
      missingValues: [''],
      ...(complete && { primaryKey: key }),
    },
  }
}

function toField({ name, field, addresses }: ExportColumn): PackageField {
  const { title, definition, type, required, unit, codes, labels } = field
  const closed = codes && type !== 'source'
  if (addresses)
    return { name, type: 'string', title: `${title}: URL`, description: definition, constraints: { required: false } }
  return {
    ...{ name, type: TYPES[type], title, description: definition, ...(unit && { unit }) },
    constraints: { required, ...(closed && { enum: codes }) },
    ...(closed && { categories: codes.map((code) => ({ value: code, label: labels[code] ?? code })) }),
  }
}
