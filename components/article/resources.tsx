import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import type { Origin, ResourceGroup, ResourceView } from '../../lib/pages/resources.ts'
import { StackedDate } from '../ui/date-text.tsx'
import { Isolated } from '../ui/isolated.tsx'

interface ResourcesProps {
  readonly groups: readonly ResourceGroup[]
  /** Publisher and languages of all of them, where they are the same: the text of the page then says it. */
  readonly shared: Origin | undefined
  readonly locale: Locale
}

/** Documents elsewhere by kind, each with date, publisher, site and languages. */
export function Resources({ groups, shared, locale }: ResourcesProps) {
  const isDated = groups.some(({ resources }) => resources.some(({ date }) => date))
  return (
    <>
      {groups.map(({ kind, resources }) => (
        <section key={kind} className="section child-group" aria-label={kind}>
          <Isolated as="h2" text={kind} locale={locale} />
          <ul className={`records ${isDated ? 'dated' : 'pairs'}`}>
            {resources.map((resource) => (
              <li key={resource.url} className={resource.isEarlier ? 'card past' : 'card'}>
                {isDated && <Dated resource={resource} locale={locale} />}
                <div>
                  <h3>
                    <Title resource={resource} />
                  </h3>
                  <p className="fine">
                    {!shared && (
                      <>
                        <OriginText origin={resource} locale={locale} />
                        {comma(locale)}
                      </>
                    )}
                    <bdi dir="ltr">{resource.host}</bdi>
                  </p>
                </div>
                {resource.note && <Isolated as="p" text={resource.note} locale={locale} />}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  )
}

/** A translated title, and in a line of its own the name it translates. */
function Title({ resource: { title, lang, hreflang, url } }: { resource: ResourceView }) {
  const [, translated = title, original] = (lang !== hreflang && /^(.+) (\([^)]+\))$/.exec(title)) || []
  return (
    <>
      <a href={url} hrefLang={hreflang}>
        <bdi lang={lang}>{translated}</bdi>
      </a>{' '}
      {original && (
        <>
          <br />
          <bdi lang={hreflang}>{original}</bdi>
        </>
      )}
    </>
  )
}

function OriginText({ origin: { publisher, languages }, locale }: { origin: Origin; locale: Locale }) {
  return <Isolated text={[publisher, ...languages].join(comma(locale))} locale={locale} />
}

function Dated({ resource: { date }, locale }: { resource: ResourceView; locale: Locale }) {
  return (
    <div className="when">{date ? <StackedDate date={date} locale={locale} /> : getMessages(locale).data.undated}</div>
  )
}

function comma(locale: Locale): string {
  return `${getMessages(locale).comma} `
}
