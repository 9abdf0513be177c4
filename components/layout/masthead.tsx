import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import type { Layout } from '../../lib/pages/layout.ts'
import { Star } from '../ornament/star.tsx'
import { Menu } from './menu.tsx'

/** Who speaks, the languages, the search and the menu. */
export function Masthead({ layout }: { layout: Layout }) {
  const { site, languageSwitch } = getMessages(layout.locale)
  return (
    <div className="masthead">
      <div className="wrap">
        <a className="brand" href={layout.home}>
          <Star />
          <span>
            <b className="wide">{site.organisation}</b>
            <span className="wide">{site.mission}</span>
            <b className="narrow">{site.brand}</b>
          </span>
        </a>
        {layout.editions.length > 0 && (
          <nav className={layout.hasSearch ? undefined : 'search-below'} aria-label={languageSwitch.label}>
            {layout.editions.map(({ locale, href, text, hreflang }) => (
              <a
                key={locale}
                className="tool"
                href={href}
                hrefLang={hreflang}
                lang={hreflang}
                dir={localeFacts(locale).dir}
              >
                {text}
              </a>
            ))}
          </nav>
        )}
        <Menu layout={layout} />
      </div>
    </div>
  )
}
