import type { OriginalView } from '../../lib/content/views/original.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { Isolated } from '../ui/isolated.tsx'

/** Tells readers that the original changed after this translation, with the way to it; nothing when it did not. */
export function OutdatedNotice({ original, locale }: { original: OriginalView | undefined; locale: Locale }) {
  if (!original) return null
  const words = getMessages(locale).outdatedTranslation
  return (
    <p className="notice">
      <Isolated text={words.text(original.language)} locale={locale} />{' '}
      <a href={original.href} hrefLang={original.hreflang}>
        {words.link}
      </a>
    </p>
  )
}
