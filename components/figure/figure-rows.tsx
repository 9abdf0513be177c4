import { formatNumber } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { Isolated } from '../ui/isolated.tsx'

/** The key figures of a dataset, folded, a line each: period and publisher stand in its table. */
export function FigureRows({ figures, locale }: { figures: readonly KeyFigureView[]; locale: Locale }) {
  if (figures.length === 0) return null
  return (
    <details className="section">
      <summary>
        {getMessages(locale).dataPages.figuresOf}: {formatNumber(figures.length, locale)}
      </summary>
      <ul className="figure-rows">
        {figures.map(({ id, href, title, quantity }) => (
          <li key={id}>
            <Isolated as="a" href={href} text={title} locale={locale} />
            <span>{quantity}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
