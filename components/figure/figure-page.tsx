import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { FigureView } from '../../lib/pages/figure.ts'
import { PageHead } from '../article/page-head.tsx'
import { Sources } from '../article/sources.tsx'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { CitationBlock } from '../data/citation-block.tsx'
import { FactList } from '../ui/fact-list.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { CompetingValues } from './competing-values.tsx'
import { Quantity } from './key-figures.tsx'
import { Revisions } from './revisions.tsx'

/** A key figure: the value, what it says, what to know before quoting it, and how to cite it. */
export function FigurePage({ view }: { view: FigureView }) {
  const { locale, figure, citation, sources } = view
  const words = getMessages(locale).dataPages.figure
  return (
    <article className="data-page">
      <PageHead locale={locale} kicker={words.kicker} title={figure.title} summary={figure.definition} />
      <p className="figure-large">
        <Quantity text={figure.quantity} />
      </p>
      <FactList facts={view.facts} locale={locale} />
      {figure.caveat && (
        <section className="notice" aria-labelledby="caveat">
          <h2 id="caveat">{words.caveat}</h2>
          <p>
            <Isolated text={figure.caveat} locale={locale} />
          </p>
        </section>
      )}
      <CompetingValues view={view} />
      <Revisions figure={figure} locale={locale} />
      <FigureDataset view={view} />
      <div className="section tail">
        <CitationBlock citation={citation} locale={locale} />
        <Sources sources={sources} locale={locale} />
      </div>
    </article>
  )
}

function FigureDataset({ view: { dataset, locale } }: { view: FigureView }) {
  if (!dataset) return null
  return (
    <section className="section ruled" aria-labelledby="dataset">
      <h2 id="dataset">{getMessages(locale).dataPages.figure.dataset}</h2>
      <DatasetChart dataset={dataset.data} href={dataset.href} />
      <p className="data-reading">
        <Isolated text={dataset.data.reading} locale={locale} />
      </p>
    </section>
  )
}
