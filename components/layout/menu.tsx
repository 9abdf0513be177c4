import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Layout, MenuSection } from '../../lib/pages/layout.ts'
import { LinkItems } from '../ui/links.tsx'
import { SearchForm } from './search-form.tsx'

/** The whole menu behind one button, for narrow screens. */
export function Menu({ layout }: { layout: Layout }) {
  const { menu, searchForm } = getMessages(layout.locale)
  return (
    <details className="menu narrow">
      <summary>{menu.open}</summary>
      <nav className="menu-panel" aria-label={menu.label}>
        <SearchForm className="mb-3" action={layout.search} words={searchForm} id="search-narrow" />
        <ul>
          {layout.menu.map((section) => (
            <MenuItem key={section.key} section={section} />
          ))}
        </ul>
      </nav>
    </details>
  )
}

function MenuItem({ section }: { section: MenuSection }) {
  return (
    <li>
      <a href={section.href} aria-current={section.isCurrent ? 'page' : undefined}>
        {section.text}
      </a>
      <MenuGroups section={section} />
    </li>
  )
}

/** The pages of a section, each group under its heading. */
function MenuGroups({ section }: { section: MenuSection }) {
  return section.groups.map(({ heading, links }) => (
    <div key={heading ?? section.key}>
      {heading && <p className="menu-group">{heading}</p>}
      <ul>
        <LinkItems links={links} />
      </ul>
    </div>
  ))
}
