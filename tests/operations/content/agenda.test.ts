import { expect, test } from 'vitest'
import { renderMainBody } from '../../../lib/content/entries/render-entry.ts'
import { getPage, getProgrammes } from '../../../lib/content/queries.ts'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { getPageView } from '../../../lib/pages/page.ts'

test.each(LOCALES)('in %s the page of the 2030 Agenda names with each goal the programmes that serve it', (locale) => {
  const { html } = renderMainBody(getPage(locale, '/2030-agenda'))
  const rows = html.match(/<td\b.*?<\/tr>/gs) ?? []
  const named = rows.map((row) => [...row.matchAll(/href="([^"]*our-work[^"]*)"/g)].map(([, href]) => href).sort())
  const programmes = getProgrammes(locale)
  const goals = [...new Set(programmes.flatMap(({ data }) => data.goals))].sort((a, b) => a - b)
  const served = goals.map((goal) =>
    programmes
      .filter(({ data }) => data.goals.includes(goal))
      .map(({ path }) => localePath(path, locale))
      .sort(),
  )
  expect(named).toEqual(served)
  expect(getPageView(locale, '/2030-agenda').goalsServed).toEqual(goals)
})
