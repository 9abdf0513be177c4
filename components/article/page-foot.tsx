import type { PageData } from '../../lib/content/schema.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { DateText } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface PageFootProps {
  readonly owner: string | undefined
  readonly reviewBy: PageData['reviewBy']
  readonly locale: Locale
}

/** Who answers for a standing page and by when it is read again. */
export function PageFoot({ owner, reviewBy, locale }: PageFootProps) {
  const words = getMessages(locale).page
  if (!owner && !reviewBy) return null
  return (
    <p className="fine section">
      {owner && (
        <>
          {words.owner}: <Isolated text={owner} locale={locale} />.{' '}
        </>
      )}
      {reviewBy && (
        <>
          {words.reviewBy} <DateText date={reviewBy} locale={locale} />.
        </>
      )}
    </p>
  )
}
