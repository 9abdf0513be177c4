import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

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

/** A run of digits with their signs, in either script. */
const NUMBER = /([\d۰-۹](?:[\d۰-۹.,٬٫]*[\d۰-۹])?[%٪]?)/

/** An amount in words whose number can be set larger than the words around it. */
export function Quantity({ text }: { text: string }) {
  const parts = text.split(NUMBER).map((part, index) => ({ part, at: index, isNumber: index % 2 === 1 }))
  return parts.map(({ part, at, isNumber }) => (isNumber ? <b key={at}>{part}</b> : part))
}
