import type { Locale } from '../../lib/i18n/locales.ts'
import type { ChildGroup } from '../../lib/pages/child-pages.ts'
import { Isolated } from '../ui/isolated.tsx'

interface ChildrenProps {
  readonly groups: readonly ChildGroup[]
  readonly locale: Locale
  /** Level of the groups' headings. */
  readonly level?: 2 | 3
}

/** Pages of a section, each with one honest line, under the headings of the menu. */
export function Children({ groups, locale, level = 2 }: ChildrenProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return groups.map(({ key, heading, children }) => (
    <section key={key} className="section child-group" aria-labelledby={heading && key}>
      {heading && <Heading id={key}>{heading}</Heading>}
      <ul className="children">
        {children.map(({ href, title, summary }) => (
          <li key={href}>
            <Isolated as="a" href={href} text={title} locale={locale} />
            <Isolated as="p" text={summary} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  ))
}
