/** Ready citations of datasets and figures: short for a caption, long for a note, files for reference managers. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { FormattedFigure } from '../content/numbers/figures-types.ts'
import { formatYear } from '../i18n/axis-text.ts'
import { getMessages } from '../i18n/get-messages.ts'
import type { Locale } from '../i18n/locales.ts'
import { dateInFull } from './cell-text.ts'
import { CITATION_FILES, type Subject } from './citation-files.ts'

export interface Citation {
  readonly short: string
  readonly long: string
  /** Files beside the page, each with an address seen from the site's root. */
  readonly files: readonly {
    readonly name: string
    readonly href: string
    readonly type: string
    readonly text: string
  }[]
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
    files: CITATION_FILES.map(({ name, extension, type, render }) => ({
      ...{ name, type, href: `${new URL(address).pathname}.${extension}`, text: render(subject, address) },
    })),
  }
}
