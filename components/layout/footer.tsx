import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Layout } from '../../lib/pages/layout.ts'
import { PrintFoot } from './print-foot.tsx'

/** The map of the site, the pages a public body owes, and the foot of a printed page. */
export function Footer({ layout }: { layout: Layout }) {
  const { footer } = getMessages(layout.locale)
  return (
    <footer className="site-footer">
      <div className="wrap">
        <nav className="footer-map" aria-label={footer.label}>
          {layout.menu.map(({ key, href, text, groups }) => (
            <div key={key}>
              <h2>
                <a href={href}>{text}</a>
              </h2>
              {groups.map(({ heading, links }) => (
                <div key={heading ?? links[0]?.href}>
                  {heading && <p className="menu-group">{heading}</p>}
                  <ul>
                    {links.map((link) => (
                      <li key={link.href}>
                        <a href={link.href}>{link.text}</a>
                      </li>
                    ))}
                  </ul>
                </div>
              ))}
            </div>
          ))}
        </nav>
        <ul className="inline-list screen-only">
          {layout.footer.map(({ href, text }) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
        <PrintFoot layout={layout} />
      </div>
    </footer>
  )
}
