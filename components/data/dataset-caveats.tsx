import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { DatasetView } from '../../lib/pages/dataset.ts'
import { Isolated } from '../ui/isolated.tsx'

/** What a reader must know before using a dataset, and which series it must not be added to. */
export function DatasetCaveats({ view: { dataset, notAdditive } }: { view: DatasetView }) {
  const { locale, caveats } = dataset
  const { data, dataPages } = getMessages(locale)
  return (
    <section className="section caveats" aria-labelledby="caveats">
      <h2 id="caveats">{data.caveats}</h2>
      <div className="prose">
        <ul>
          {caveats.map((caveat) => (
            <li key={caveat}>
              <Isolated text={caveat} locale={locale} />
            </li>
          ))}
        </ul>
        {notAdditive.length > 0 && <h3 id="not-additive">{dataPages.notAdditive}</h3>}
        {notAdditive.map(({ href, title, reason }) => (
          <p key={href}>
            <a href={href}>
              <Isolated text={title} locale={locale} />
            </a>
            {': '}
            <Isolated text={reason} locale={locale} />
          </p>
        ))}
      </div>
    </section>
  )
}
