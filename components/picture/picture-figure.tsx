import type { PictureView } from '../../lib/content/entries/entry-pictures.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { Isolated } from '../ui/isolated.tsx'

/** How wide it is shown on which screen, as in HTML's `sizes`. */
const SIZES = '(min-width: 48rem) 40rem, 100vw'

/** The lead picture of a page: fetched at once, in the kind and size the browser chooses, with its room kept. */
export function PictureFigure({ picture, locale }: { picture: PictureView; locale: Locale }) {
  const { plan, alt, caption, creditLine } = picture
  return (
    <figure className="picture">
      <picture>
        {plan.sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={SIZES} />
        ))}
        <img src={plan.src} alt={alt} width={plan.width} height={plan.height} fetchPriority="high" />
      </picture>
      <figcaption>
        <Isolated text={caption} locale={locale} /> <Isolated as="small" text={creditLine} locale={locale} />
      </figcaption>
    </figure>
  )
}
