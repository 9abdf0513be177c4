import type { Locale } from '../../lib/i18n/locales.ts'
import { type Shown, WORDS } from '../examples/sample.ts'
import { GALLERY } from './gallery.ts'
import { Tokens } from './tokens.tsx'

/** Every component with its named examples, in the language and direction of the edition. For those who work on the site. */
export function StyleguidePage({ locale }: { locale: Locale }) {
  return (
    <>
      <h1 lang="en" dir="ltr">
        Style guide
      </h1>
      <Tokens sample={WORDS[locale].short} />
      {Object.entries(GALLERY).map(([heading, components]) => (
        <section key={heading} className="section" aria-label={heading}>
          <h2 lang="en" dir="ltr">
            {heading}
          </h2>
          {components.map((shown) => (
            <ComponentExamples key={shown.component} shown={shown} locale={locale} />
          ))}
        </section>
      ))}
    </>
  )
}

function ComponentExamples({ shown: { component, examples }, locale }: { shown: Shown; locale: Locale }) {
  return examples(locale).map(({ name, element }) => (
    <div key={name} className="guide-example">
      <p className="guide-name" lang="en" dir="ltr">
        <code>{component}</code> {name}
      </p>
      {element}
    </div>
  ))
}
