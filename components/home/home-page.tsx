import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { MISSION } from '../../lib/mission/mission.ts'
import type { CardView } from '../../lib/pages/card.ts'
import type { HomeView } from '../../lib/pages/home.ts'
import { Children } from '../article/children.tsx'
import { OutdatedNotice } from '../article/notices.tsx'
import { PlaceMap } from '../article/place-map.tsx'
import { DatasetChart } from '../chart/dataset-chart.tsx'
import { KeyFigures, Quantity } from '../figure/key-figures.tsx'
import { CardList, CardMeta } from '../listing/card-list.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { StarShare } from './star-share.tsx'

/** Who speaks, what matters now, where to go; then figures with their chart, a story, news, programmes and places. */
export function HomePage({ home }: { home: HomeView }) {
  const { locale, lead, latest, programmes, places, links, share, leading, story } = home
  const words = getMessages(locale).home
  return (
    <>
      <OutdatedNotice original={home.newerOriginal} locale={locale} />
      <div className="opening">
        <header>
          <Isolated as="h1" text={home.title} locale={locale} />
          <Isolated as="p" className="standfirst" text={home.summary} locale={locale} />
        </header>
        {lead && <LeadStory card={lead} locale={locale} label={home.isPinned ? words.inFocus : words.latest} />}
        {share && <StarShare share={share} locale={locale} />}
        <WaysIn links={links} locale={locale} />
      </div>
      <div className="home-figures">
        <KeyFigures figures={home.figures} locale={locale} />
        <p>
          <a href={links.figures}>{words.allFigures}</a>
        </p>
      </div>
      <div className="chart-and-story">
        {leading && <DatasetChart dataset={leading.dataset} href={leading.href} />}
        {story && <StorySlot story={story} locale={locale} />}
      </div>
      <section className="section ruled newspaper" aria-labelledby="more-news">
        <h2 id="more-news">{words.moreNews}</h2>
        <CardList cards={latest} locale={locale} />
        <p>
          <a href={links.news}>{words.allNews}</a>
        </p>
      </section>
      <section className="section ruled" aria-labelledby="programmes">
        <h2 id="programmes">{words.programmes}</h2>
        <Prose html={home.html} />
        <Children groups={programmes} locale={locale} level={3} />
      </section>
      <section className="section ruled home-map" aria-labelledby="map">
        <h2 id="map">{words.map}</h2>
        <PlaceMap id="map-drawing" view={MISSION.homeMap} places={places} locale={locale} />
      </section>
    </>
  )
}

interface LeadStoryProps {
  readonly card: CardView
  readonly locale: Locale
  /** Why it leads. */
  readonly label?: string
}

/** The item the page leads with, larger than the rest. */
export function LeadStory({ card, locale, label }: LeadStoryProps) {
  return (
    <section className="lead-story" aria-label={label}>
      <CardMeta card={card} locale={locale} label={label} />
      <h2>
        <Isolated as="a" href={card.href} text={card.title} locale={locale} />
      </h2>
      <Isolated as="p" text={card.summary} locale={locale} />
    </section>
  )
}

/** The life of a person, with one figure of it. */
export function StorySlot({ story, locale }: { story: NonNullable<HomeView['story']>; locale: Locale }) {
  const { card, figure } = story
  return (
    <div className="story-slot">
      <LeadStory card={card} locale={locale} />
      {figure && (
        <p className="story-figure">
          <Quantity text={figure.quantity} />
          <Isolated as="a" href={figure.href} text={figure.title} locale={locale} />
        </p>
      )}
    </div>
  )
}

/** How to recognise the mission's real messages, and ways in for donors and the press. */
export function WaysIn({ links, locale }: { links: HomeView['links']; locale: Locale }) {
  const { fraud, home, verify } = getMessages(locale)
  return (
    <>
      <section className="notice" aria-labelledby="fraud">
        <h2 id="fraud">{fraud.heading}</h2>
        <p>{fraud.text}</p>
        <p>
          <a href={links.verify}>{verify.title}</a> · <a href={links.fraud}>{fraud.link}</a>
        </p>
      </section>
      <ul className="doors">
        <li>
          <a href={links.donors}>{home.forDonors}</a>
        </li>
        <li>
          <a href={links.press}>{home.forPress}</a>
        </li>
      </ul>
    </>
  )
}
