import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Frame, MenuSection } from '../../lib/pages/layout.ts'
import { LinkItems } from '../ui/links.tsx'
import { SearchForm } from './search-form.tsx'

/** The whole menu behind one button, for narrow screens. */
export function Menu({ frame }: { frame: Frame }) {
  const { menu, searchForm } = getMessages(frame.locale)
  return (
    <details className="menu narrow">
      <summary>{menu.open}</summary>
      <nav className="menu-panel" aria-label={menu.label}>
        <SearchForm className="mb-3" action={frame.search} words={searchForm} id="search-narrow" />
        <ul>
          {frame.menu.map((section) => (
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
