import type { FeedGroup } from '../../lib/pages/feeds.ts'

/** Every feed of an edition in its three formats. */
export function FeedList({ groups }: { groups: readonly FeedGroup[] }) {
  return groups.map(({ heading, feeds }) => (
    <section key={heading} className="section">
      <h2>{heading}</h2>
      <ul className="feeds">
        {feeds.map(({ name, href, formats }) => (
          <li key={href}>
            <a href={href}>{name}</a>
            <ul className="inline-list">
              {formats.map((format) => (
                <li key={format.href}>
                  <a href={format.href} aria-label={`${name}: ${format.text}`}>
                    <bdi>{format.text}</bdi>
                  </a>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  ))
}
