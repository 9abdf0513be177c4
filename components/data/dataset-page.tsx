import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { DatasetView } from '../../lib/pages/dataset.ts'
import { PageHead } from '../article/page-head.tsx'
import { Sources } from '../article/sources.tsx'
import { ColumnList, DataTable } from '../chart/data-table.tsx'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { FigureRows } from '../figure/figure-rows.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { CitationBlock } from './citation-block.tsx'
import { DatasetCaveats } from './dataset-caveats.tsx'
import { DownloadList } from './download-list.tsx'

/** A dataset: chart, what it holds, table, downloads, caveats, and what is needed to quote it. */
export function DatasetPage({ view }: { view: DatasetView }) {
  const { dataset, figures, sources, citation } = view
  const { locale } = dataset
  const { dataPages: words, page } = getMessages(locale)
  return (
    <article className="data-page">
      <PageHead locale={locale} kicker={getMessages(locale).data.dataset} title={dataset.title} />
      <DatasetChart dataset={dataset} />
      <Isolated as="p" className="data-reading" text={dataset.description} locale={locale} />
      <section>
        <h2 id="table">{page.table}</h2>
        <DataTable dataset={dataset} labelledBy="table" />
        <details>
          <summary>{words.columns}</summary>
          <ColumnList dataset={dataset} />
        </details>
      </section>
      <DownloadList view={view} locale={locale} />
      <div className="section tail">
        <section className="section" aria-labelledby="facts">
          <h2 id="facts">{words.facts}</h2>
          <FactList facts={view.facts} locale={locale} />
        </section>
        <FigureRows figures={figures} locale={locale} />
        <DatasetCaveats view={view} />
        <CitationBlock citation={citation} locale={locale} />
        <Sources sources={sources} locale={locale} />
      </div>
    </article>
  )
}
