import type { NewsData } from '../../lib/content/schema/schema.ts'
import type { PartialDate } from '../../lib/i18n/edtf.ts'
import { type FormattedDate, formatDate } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'

/** A date in the edition's calendar, with the second calendar beside it where the edition has one. */
export function DateText({ date, locale }: { date: PartialDate; locale: Locale }) {
  return <When date={formatDate(date, locale)} />
}

/** A date beside what it dates: the edition's calendar in one line, the second in the next. */
export function StackedDate({ date, locale }: { date: PartialDate; locale: Locale }) {
  const { primary, secondary, datetime } = formatDate(date, locale)
  const lines = (
    <>
      {primary} {secondary && <small>{secondary}</small>}
    </>
  )
  return datetime ? <time dateTime={datetime}>{lines}</time> : <span>{lines}</span>
}

interface MeaningfulDateProps {
  readonly date: PartialDate
  readonly meaning: NewsData['dateMeaning']
  readonly locale: Locale
}

/** A date beside kind and place, with what it means, unless it is simply the day of publication. */
export function MeaningfulDate({ date, meaning, locale }: MeaningfulDateProps) {
  return (
    <>
      {meaning !== 'published' && `${getMessages(locale).shortDateLabels[meaning]}: `}
      <DateText date={date} locale={locale} />
    </>
  )
}

/** A date in words that is formatted already, the second calendar in brackets. */
export function When({ date: { primary, secondary, datetime } }: { date: FormattedDate }) {
  const text = secondary ? (
    <>
      {primary} <span className="second">({secondary})</span>
    </>
  ) : (
    primary
  )
  return datetime ? <time dateTime={datetime}>{text}</time> : text
}
