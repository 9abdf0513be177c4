import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { dateInFull } from './cell-text.ts'
import { citeDataset } from './citation.ts'

/** The README of a download, plain text: what it is, its columns, caveats, sources and how to cite it. */
export function toReadme(dataset: LocalDataset, address: string): string {
  const messages = getMessages(dataset.locale).data
  const { title, description, reading, publisher, period, locale, fields, caveats, notAdditiveWith, sources, licence } =
    dataset
  const section = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [heading, ...lines.map((line) => `- ${line}`), ''] : []
  return [
    ...[title, '='.repeat(Math.min(72, title.length)), '', description, '', reading, ''],
    `${messages.period}: ${dateInFull(period.edtf, locale)}`,
    `${messages.publisher}: ${publisher}`,
    `${messages.address}: ${address}`,
    '',
    ...section(
      messages.fields,
      fields.map(
        (field) =>
          `${field.name}: ${field.title}${field.unitWords ? ` (${field.unitWords.name})` : ''}. ${field.definition}`,
      ),
    ),
    ...section(messages.caveats, caveats),
    ...section(
      messages.notAdditive,
      notAdditiveWith.map(({ dataset: other, reason }) => `${other}: ${reason}`),
    ),
    ...section(
      messages.sources,
      sources.map(({ key, title: name, publisher: body, url, recorded }) =>
        [`${key}: ${name}. ${body}.`, url, `(${messages.recorded(dateInFull(recorded, locale))})`]
          .filter(Boolean)
          .join(' '),
      ),
    ),
    ...[`${messages.licence}: ${licence}`, '', citeDataset(dataset, address).long, ''],
  ].join('\n')
}
