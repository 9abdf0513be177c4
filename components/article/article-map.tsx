import type { ArticleView } from '../../lib/content/views/article.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import { PlaceMap } from './place-map.tsx'

/** The map an article asks for in its front matter. */
export function ArticleMap({ article: { map, locale } }: { article: ArticleView }) {
  if (!map) return null
  return (
    <section className="section" aria-labelledby="map">
      <h2 id="map">{getMessages(locale).map.heading}</h2>
      <PlaceMap id="map-drawing" view={map.view} places={map.places} locale={locale} />
    </section>
  )
}
