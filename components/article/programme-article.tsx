import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { ProgrammeView } from '../../lib/pages/programme.ts'
import { KeyFigures } from '../figure/key-figures.tsx'
import { CardList } from '../listing/card-list.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { GoalList } from './goals.tsx'
import { Interventions } from './interventions.tsx'
import { LinkNotes } from './link-notes.tsx'
import { Notices } from './notices.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHead } from './page-head.tsx'
import { ArticleMap } from './place-map.tsx'
import { Sources } from './sources.tsx'

/** A programme: what it is for, what is done and how far it has come, with whom, its news, its part in the 2030 Agenda. */
export function ProgrammeArticle({ programme }: { programme: ProgrammeView }) {
  const { locale, objectives, news } = programme
  const words = getMessages(locale).programme
  return (
    <article>
      <div className="columns">
        <div>
          <PageHead
            locale={locale}
            title={programme.title}
            summary={programme.withdrawn ? undefined : programme.summary}
          />
          <Notices article={programme} />
          <KeyFigures figures={programme.figures} locale={programme.locale} />
        </div>
        <ProgrammeFacts programme={programme} />
        <div>
          {programme.picture && <PictureFigure picture={programme.picture} locale={locale} />}
          {objectives.length > 0 && (
            <section aria-labelledby="objectives" className="prose">
              <h2 id="objectives">{words.objectives}</h2>
              <ul>
                {objectives.map((objective) => (
                  <Isolated key={objective} as="li" text={objective} locale={locale} />
                ))}
              </ul>
            </section>
          )}
          <Interventions interventions={programme.interventions} locale={locale} />
          <div className="section">
            <Prose html={programme.html} />
          </div>
          <ArticleMap article={programme} />
          <Sources sources={programme.sources} limits={programme.limits} locale={locale} />
          <LinkNotes links={programme.links} locale={locale} />
          <PageFoot page={programme} />
        </div>
      </div>
      {news.length > 0 && (
        <section className="section related" aria-labelledby="news">
          <h2 id="news">{words.relatedNews}</h2>
          <CardList cards={news} locale={locale} />
        </section>
      )}
    </article>
  )
}

/** With whom, and which goals: beside the text. */
function ProgrammeFacts({ programme: { locale, partners, goals, goalsNote } }: { programme: ProgrammeView }) {
  const words = getMessages(locale).programme
  return (
    <div className="aside">
      {partners.length > 0 && (
        <section className="facts" aria-labelledby="partners">
          <h2 id="partners">{words.partners}</h2>
          <ul className="mt-2 grid gap-1">
            {partners.map((partner) => (
              <Isolated key={partner} as="li" text={partner} locale={locale} />
            ))}
          </ul>
        </section>
      )}
      {goals.length > 0 && (
        <section className="facts mt-6" aria-labelledby="goals">
          <h2 id="goals">{words.goals}</h2>
          <GoalList goals={goals} locale={locale} />
          {goalsNote && <Isolated as="p" className="fine mt-3" text={goalsNote} locale={locale} />}
        </section>
      )}
    </div>
  )
}
