import type { ReactNode } from 'react'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Head } from '../../lib/pages/head.ts'
import type { PageModel } from '../../lib/pages/page-model.ts'
import { OFFICIAL_ORIGIN } from '../../lib/site/config.ts'
import { DataBlock } from '../ui/html.tsx'
import { Isolated } from '../ui/isolated.tsx'
import { Breadcrumbs } from '../ui/links.tsx'
import { Footer } from './footer.tsx'
import { Masthead } from './masthead.tsx'

interface SiteLayoutProps {
  readonly page: PageModel
  readonly children: ReactNode
}

/** Everything around the content of a page, its head included. */
export function SiteLayout({ page: { layout, head, data }, children }: SiteLayoutProps) {
  const { skipLink, site, breadcrumbs } = getMessages(layout.locale)
  return (
    <>
      <HeadTags {...head} />
      <a className="skip-link" href="#content">
        {skipLink}
      </a>
      <header>
        {!layout.isOfficial && (
          <p className="not-official">
            <span className="wrap">
              <Isolated text={site.notOfficialLine(new URL(OFFICIAL_ORIGIN).host)} locale={layout.locale} />
            </span>
          </p>
        )}
        <Masthead layout={layout} />
      </header>
      <main id="content" className="wrap" tabIndex={-1}>
        <Breadcrumbs label={breadcrumbs.label} trail={layout.breadcrumbs} />
        {children}
      </main>
      <Footer layout={layout} />
      {data && <DataBlock json={data} />}
    </>
  )
}

/** The head of a page: React puts these tags into `<head>` wherever they are rendered. */
function HeadTags({ title, metas, links }: Head) {
  return (
    <>
      <title>{title}</title>
      {metas.map((tag) => (
        <meta key={[tag.name, tag.property, tag.media, tag.content].join(' ')} {...tag} />
      ))}
      {links.map((tag) => (
        <link key={[tag.rel, tag.hrefLang, tag.type, tag.href].join(' ')} {...tag} />
      ))}
    </>
  )
}
