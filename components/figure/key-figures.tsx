import type { ReactNode } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { cutQualifier } from '../../lib/i18n/qualifier.ts'
import type { KeyFigureView } from '../../lib/pages/key-figure.ts'
import { When } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface KeyFiguresProps {
  readonly figures: readonly KeyFigureView[]
  readonly locale: Locale
  /** Of its heading, unique on the page. */
  readonly id?: string
  /** Where facts stand beside them, their heading is only heard. */
  readonly isHeadingHidden?: boolean
  /** Further items, drawn otherwise. */
  readonly children?: ReactNode
}

/** A row of key figures, each with its period and who counted; its name leads to source and definition. */
export function KeyFigures({ figures, locale, isHeadingHidden, ...rest }: KeyFiguresProps) {
  const { id: headingId = 'figures', children } = rest
  if (figures.length === 0) return null
  const { accordingTo, figures: words } = getMessages(locale).dataPages
  return (
    <section className="key-figures" aria-labelledby={headingId}>
      <h2 id={headingId} className={isHeadingHidden ? 'sr-only' : 'small-head'}>
        {words.title}
      </h2>
      <ul>
        {figures.map(({ id, href, title, quantity, period, publisher }) => (
          <li key={id}>
            <p>
              <ExactQuantity text={quantity} />
            </p>
            <Isolated as="a" href={href} text={title} locale={locale} />
            <p className="fine">
              <When date={period} />
              {' · '}
              <Isolated text={accordingTo(publisher)} locale={locale} />
            </p>
          </li>
        ))}
        {children}
      </ul>
    </section>
  )
}

/** A quantity whose number stands out; what is said of how exact it is has room of its own. */
export function ExactQuantity({ text }: { text: string }) {
  const [qualifier, rest] = cutQualifier(text)
  return (
    <>
      {qualifier && <span className="qualifier">{qualifier}</span>} <Quantity text={rest} />
    </>
  )
}

/** A run of digits with their signs, in either script. */
const NUMBER = /([\d۰-۹](?:[\d۰-۹.,٬٫]*[\d۰-۹])?\u200F?[%٪]?)/

/** An amount in words whose number can be set larger than the words around it. */
export function Quantity({ text }: { text: string }) {
  const parts = text.split(NUMBER).map((part, index) => ({ part, at: index, isNumber: index % 2 === 1 }))
  return parts.map(({ part, at, isNumber }) => (isNumber ? <b key={at}>{part}</b> : part))
}
