import { createElement } from 'react'
import type { Scene } from '../../lib/chart/scene.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { DatasetCard } from '../../lib/pages/dataset-list.ts'
import { PageHead } from '../article/page-head.tsx'
import { ChartShape } from '../chart/chart-drawing.tsx'
import { Isolated } from '../ui/isolated.tsx'

/** Every dataset with its shape, when, and who counted. */
export function DatasetList({ cards, locale }: { cards: readonly DatasetCard[]; locale: Locale }) {
  const { title, summary } = getMessages(locale).dataPages.datasets
  return (
    <article>
      <PageHead locale={locale} title={title} summary={summary} />
      <ul className="children spark-list section">
        {cards.map((card) => (
          <li key={card.href}>
            <Sparkline scene={card.sparkline} />
            <div>
              <Isolated as="a" href={card.href} text={card.title} locale={locale} />
              <p>
                {card.period}
                {' · '}
                <Isolated text={card.publisher} locale={locale} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </article>
  )
}

/** A picture that says nothing the page behind it does not say in words. */
function Sparkline({ scene: { width, height, shapes } }: { scene: Scene }) {
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden="true">
      {createElement('g', null, ...shapes.map((shape) => createElement(ChartShape, { shape, drawing: '' })))}
    </svg>
  )
}
