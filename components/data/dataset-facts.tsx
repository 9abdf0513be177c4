import { dateInFull } from '../../lib/chart/cell-text.ts'
import type { LocalDataset } from '../../lib/content/dataset-types.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { FactList } from '../ui/fact-list.tsx'

/** When, who counted, and what may be done with a dataset. */
export function DatasetFacts({ dataset: { locale, period, publisher, recorded, licence } }: { dataset: LocalDataset }) {
  const { data, dataPages } = getMessages(locale)
  const facts = [
    [data.period, dateInFull(period.edtf, locale)],
    [data.publisher, publisher],
    [dataPages.figure.recorded, dateInFull(recorded, locale)],
    [data.licence, licence],
  ] as const
  return <FactList facts={facts} locale={locale} className="data-facts section ruled" />
}
