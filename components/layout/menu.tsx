import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Layout, MenuSection } from '../../lib/pages/layout.ts'
import { LinkItems } from '../ui/links.tsx'
import { SearchForm } from './search-form.tsx'

/**
 * Search and menu: behind one button on narrow screens, laid open on wide ones. One section is unfolded
 * at a time, at first the one the reader is in.
 */
export function Menu({ layout }: { layout: Layout }) {
  const { menu, searchForm } = getMessages(layout.locale)
  return (
    <details className="menu">
      <summary>
        <span>{menu.open}</span>
        <span>{menu.close}</span>
      </summary>
      <div className="menu-panel">
        {layout.hasSearch && <SearchForm action={layout.search} words={searchForm} id="search-menu" />}
        <nav aria-label={menu.label}>
          <ul>
            {layout.menu.map((section) => (
              <li key={section.key}>
                <MenuItem section={section} overview={menu.overview} />
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </details>
  )
}

interface MenuItemProps {
  readonly section: MenuSection
  /** What the link to the page of a section is called below its name. */
  readonly overview: string
}

/** A section with its pages, its own first; one without pages leads straight to itself. */
function MenuItem({ section, overview }: MenuItemProps) {
  const { href, text, isCurrent, isOpen, groups } = section
  const landing = (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      {groups.length > 0 ? overview : text}
    </a>
  )
  if (groups.length === 0) return landing
  return (
    <details name="menu" open={isOpen}>
      <summary aria-current={isCurrent ? 'true' : undefined}>{text}</summary>
      <div className="menu-section">
        <ul>
          <li>{landing}</li>
        </ul>
        {groups.map(({ heading, links }) => (
          <div key={heading ?? links[0]?.href}>
            {heading && <p className="menu-group">{heading}</p>}
            <ul>
              <LinkItems links={links} />
            </ul>
          </div>
        ))}
      </div>
    </details>
  )
}
