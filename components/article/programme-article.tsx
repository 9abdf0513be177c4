import type { ReactNode } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { ProgrammeView } from '../../lib/pages/programme.ts'
import { KeyFigures } from '../figure/key-figures.tsx'
import { CardList } from '../listing/card-list.tsx'
import { PictureFigure } from '../picture/picture-figure.tsx'
import { Prose } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { GoalList } from './goals.tsx'
import { Interventions } from './interventions.tsx'
import { Notices } from './notices.tsx'
import { PageFoot } from './page-foot.tsx'
import { PageHead } from './page-head.tsx'

/** A programme in the order readers ask: what, for what, how far, with whom, how much, what is new; its limits last. */
export function ProgrammeArticle({ programme }: { programme: ProgrammeView }) {
  const { locale } = programme
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
          {programme.picture && <PictureFigure picture={programme.picture} locale={locale} />}
          <KeyFigures figures={programme.figures} locale={locale} isHeadingHidden />
        </div>
        <div>
          <Background programme={programme} />
          <Objectives programme={programme} />
        </div>
        <Interventions interventions={programme.interventions} locale={locale} />
        <Prose html={programme.details} />
        <Beside programme={programme} />
      </div>
      <News programme={programme} />
      <PageFoot page={programme} />
    </article>
  )
}

function Objectives({ programme: { locale, objectives, objectivesHeading } }: { programme: ProgrammeView }) {
  if (objectives.length === 0) return null
  return (
    <section aria-labelledby="objectives" className="section prose">
      <h2 id="objectives">{objectivesHeading}</h2>
      <ul>
        {objectives.map((objective) => (
          <Isolated key={objective} as="li" text={objective} locale={locale} />
        ))}
      </ul>
    </section>
  )
}

/** With whom, and for which goals: beside the text on wide screens, folded after it on narrow ones. */
function Beside({ programme }: { programme: ProgrammeView }) {
  const { locale, partners, goals, goalsNote } = programme
  const words = getMessages(locale).programme
  return (
    <div className="aside">
      {partners.length > 0 && (
        <FoldedBox id="partners" heading={words.partners}>
          <ul className="mt-2 grid gap-1">
            {partners.map((partner) => (
              <Isolated key={partner} as="li" text={partner} locale={locale} />
            ))}
          </ul>
        </FoldedBox>
      )}
      {goals.length > 0 && (
        <FoldedBox id="goals" heading={words.goals}>
          <GoalList goals={goals} locale={locale} />
          {goalsNote && <Isolated as="p" className="fine mt-2" text={goalsNote} locale={locale} />}
        </FoldedBox>
      )}
    </div>
  )
}

interface FoldedBoxProps {
  /** Of its heading. */
  readonly id: 'partners' | 'goals'
  readonly heading: string
  readonly children: ReactNode
}

function FoldedBox({ id, heading, children }: FoldedBoxProps) {
  return (
    <section className="facts section" aria-labelledby={id}>
      <details>
        <summary>
          <h2 id={id}>{heading}</h2>
        </summary>
        {children}
      </details>
    </section>
  )
}

/** The text before its first heading. */
function Background({ programme: { locale, introduction } }: { programme: ProgrammeView }) {
  if (introduction.trim() === '') return null
  return (
    <section aria-labelledby="about" className="prose">
      <h2 id="about">{getMessages(locale).programme.about}</h2>
      <Prose html={introduction} />
    </section>
  )
}

function News({ programme: { locale, news } }: { programme: ProgrammeView }) {
  if (news.length === 0) return null
  return (
    <section className="section related" aria-labelledby="news">
      <h2 id="news">{getMessages(locale).programme.relatedNews}</h2>
      <CardList cards={news} locale={locale} />
    </section>
  )
}
