/** Ready citations of datasets and figures: short for a caption, long for a note, BibTeX for a library. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { formatYear } from '../i18n/axis-text.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { dateInFull } from './cell-text.ts'

export interface Citation {
  readonly short: string
  readonly long: string
  readonly bibtex: string
}

interface Subject extends Pick<LocalDataset, 'id' | 'title' | 'publisher' | 'recorded' | 'locale'> {
  readonly kind: 'dataset' | 'figure'
  /** What the figure says, or when the dataset is about. */
  readonly statement: string
}

/** How to cite a dataset. `address` is its permanent address; the year is that in which its figures were entered. */
export function citeDataset(dataset: LocalDataset, address: string): Citation {
  const statement = dateInFull(dataset.period.edtf, dataset.locale)
  return cite({ ...dataset, kind: 'dataset', statement }, address)
}

/** How to cite a figure, with its value and period. */
export function citeFigure(figure: FormattedFigure, locale: Locale, address: string): Citation {
  const { id, title, quantity, period, publisherName, recorded } = figure
  const when = period.secondary ? `${period.primary} (${period.secondary})` : period.primary
  const statement = getMessages(locale).data.join([quantity, when])
  return cite({ id, kind: 'figure', title, statement, publisher: publisherName, recorded, locale }, address)
}

function cite(subject: Subject, address: string): Citation {
  const { kind, title, statement, publisher, recorded, locale } = subject
  const messages = getMessages(locale).data
  const quoted = messages.quote(title)
  const year = formatYear(Number(recorded.slice(0, 4)), locale)
  return {
    short: messages.join([messages.missionShort, quoted, year]),
    long: [
      `${messages.mission}: ${quoted}. ${messages[kind]}: ${statement}.`,
      `${messages.originally(publisher)}${messages.separator} ${messages.recorded(dateInFull(recorded, locale))}.`,
      address,
    ].join(' '),
    bibtex: toBibtex(subject, address),
  }
}

function toBibtex({ id, kind, title, statement, publisher, recorded, locale }: Subject, address: string): string {
  const messages = getMessages(locale).data
  const [year = '', month = ''] = recorded.split('-')
  const fields = {
    author: `{${escapeTex(messages.mission)}}`,
    title: `{${escapeTex(title)}}`,
    year,
    month: String(Number(month)),
    howpublished: escapeTex(`${messages[kind]}: ${statement}`),
    note: escapeTex(messages.originally(publisher)),
    url: address,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{iom-iran-${kind}-${id}-${year},`, ...lines, '}'].join('\n')
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that TeX takes for commands. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}
