import { getMessages } from '../../lib/i18n/get-messages.ts'
import { localeFacts } from '../../lib/i18n/locales.ts'
import type { Layout, MenuSection } from '../../lib/pages/layout.ts'
import { KhatamStar } from '../ornament/khatam.tsx'
import { LinkItems } from '../ui/links.tsx'
import { Menu } from './menu.tsx'
import { SearchForm } from './search-form.tsx'

/** Who speaks, the languages, the search and the menu. */
export function Masthead({ layout }: { layout: Layout }) {
  const { site, menu, searchForm, languageSwitch } = getMessages(layout.locale)
  return (
    <>
      <div className="masthead">
        <div className="wrap">
          <a className="brand" href={layout.home}>
            <KhatamStar />
            <span>
              <b className="wide">{site.organisation}</b>
              <span className="wide">{site.mission}</span>
              <b className="narrow">{site.brand}</b>
            </span>
          </a>
          {layout.editions.length > 0 && (
            <nav aria-label={languageSwitch.label}>
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
          <SearchForm className="wide" action={layout.search} words={searchForm} id="search-wide" />
          <Menu layout={layout} />
        </div>
      </div>
      <nav className="sections wide" aria-label={menu.label}>
        <ul className="wrap">
          {layout.menu.map((section) => (
            <li key={section.key}>
              <a href={section.href} aria-current={currentOf(section)}>
                {section.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <WithinSection section={layout.menu.find(({ isOpen }) => isOpen)} />
    </>
  )
}

function currentOf({ isCurrent, isOpen }: MenuSection): 'page' | 'true' | undefined {
  if (isCurrent) return 'page'
  return isOpen ? 'true' : undefined
}

/** The pages beside the current one, on wide screens; the menu has them on narrow ones. */
function WithinSection({ section }: { section: MenuSection | undefined }) {
  const links = section?.groups.flatMap((group) => group.links) ?? []
  if (!section || links.length === 0) return null
  return (
    <nav className="within wide" aria-label={section.text}>
      <ul className="wrap">
        <LinkItems links={links} />
      </ul>
    </nav>
  )
}
