import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { Isolated } from '../ui/isolated.tsx'
import { When } from '../ui/when.tsx'
import { Quantity } from './quantity.tsx'

interface KeyFiguresProps {
  readonly figures: readonly KeyFigureView[]
  readonly locale: Locale
  readonly heading?: string
}

/** A row of key figures, each with its period and who counted; its number leads to source and definition. */
export function KeyFigures({ figures, locale, heading }: KeyFiguresProps) {
  if (figures.length === 0) return null
  return (
    <section className="key-figures" aria-labelledby="figures">
      <h2 id="figures" className="small-head">
        {heading ?? getMessages(locale).dataPages.keyFigures}
      </h2>
      <FigureRow figures={figures} locale={locale} />
    </section>
  )
}

/** The figures themselves, for a page that has its own heading for them. */
export function FigureRow({ figures, locale }: Omit<KeyFiguresProps, 'heading'>) {
  const { accordingTo } = getMessages(locale).dataPages
  return (
    <ul>
      {figures.map(({ id, href, title, quantity, period, publisher }) => (
        <li key={id}>
          <a href={href}>
            <Quantity text={quantity} />
          </a>
          <p>
            <Isolated text={title} locale={locale} />
          </p>
          <p className="fine">
            <When date={period} />
            {' · '}
            <Isolated text={accordingTo(publisher)} locale={locale} />
          </p>
        </li>
      ))}
    </ul>
  )
}
