import type { CheckedLink } from './check-links.ts'

/** What to do about each state, the worst first. */
const REMEDIES: readonly { state: CheckedLink['state']; heading: string; remedy: string }[] = [
  {
    state: 'broken',
    heading: 'Broken',
    remedy:
      'Look for the new address, or a kept copy on web.archive.org; else take the link out and keep the name of the source.',
  },
  { state: 'moved', heading: 'Moved for good', remedy: 'Write the new address.' },
  {
    state: 'silent',
    heading: 'No answer',
    remedy: 'Open it yourself on another day; mend it when it fails there too.',
  },
  { state: 'refused', heading: 'Not told to programs', remedy: 'Open it yourself: the server answers people only.' },
]

/** The report for staff, as Markdown. `checked`: the day of the check, 2026-11-25. */
export function renderLinkReport(links: readonly CheckedLink[], checked: string): string {
  const works = links.filter(({ state }) => state === 'works').length
  return [
    '# Outside links\n',
    `Checked on ${checked}: ${links.length} addresses, ${works} of which work.\n`,
    ...REMEDIES.flatMap(({ state, heading, remedy }) =>
      section(
        links.filter((link) => link.state === state),
        heading,
        remedy,
      ),
    ),
  ].join('\n')
}

function section(links: readonly CheckedLink[], heading: string, remedy: string): string[] {
  if (links.length === 0) return []
  return [`## ${heading} (${links.length})\n`, `${remedy}\n`, ...links.map(item), '']
}

function item({ url, why, to, places }: CheckedLink): string {
  const lines = places.map((place) => `  - ${place}`)
  return [`- <${url}> (${why}${to ? `, leads to <${to}>` : ''})`, ...lines].join('\n')
}
