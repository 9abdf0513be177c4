import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { HomeView } from '../../lib/pages/home.ts'
import { Children } from '../article/children.tsx'
import { OutdatedNotice } from '../article/notices.tsx'
import { PlaceMap } from '../article/place-map.tsx'
import { KeyFigures } from '../figure/key-figures.tsx'
import { CardList } from '../listing/card-list.tsx'
import { KhatamLattice } from '../ornament/khatam-lattice.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { LeadStory } from './lead-story.tsx'
import { WaysIn } from './ways-in.tsx'

/** Who speaks, what is new, where to go; then figures, map, programmes and more news. */
export function HomePage({ home }: { home: HomeView }) {
  const { locale, lead, latest, programmes, places, links } = home
  const words = getMessages(locale).home
  return (
    <>
      <OutdatedNotice original={home.newerOriginal} locale={locale} />
      <div className="opening">
        <header className="opening-head">
          <Isolated as="h1" text={home.title} locale={locale} />
          <Isolated as="p" className="standfirst" text={home.summary} locale={locale} />
        </header>
        <KhatamLattice id="khatam" />
        {lead && <LeadStory card={lead} locale={locale} label={words.latest} />}
        <WaysIn links={links} locale={locale} />
      </div>
      <KeyFigures figures={home.figures} locale={locale} />
      <section className="section ruled two-up" aria-labelledby="more-news">
        <h2 id="more-news">{words.moreNews}</h2>
        <CardList cards={latest} locale={locale} />
        <p>
          <a href={links.news}>{words.allNews}</a>
        </p>
      </section>
      <section className="section ruled" aria-labelledby="map">
        <h2 id="map">{words.map}</h2>
        <PlaceMap id="map-drawing" view="iran" places={places} locale={locale} />
      </section>
      <section className="section ruled" aria-labelledby="programmes">
        <h2 id="programmes">{words.programmes}</h2>
        <Prose html={home.html} />
        <Children groups={programmes} locale={locale} level={3} />
      </section>
    </>
  )
}
