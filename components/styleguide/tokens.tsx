/** The colours of tokens.css that a style guide shows; a test holds the two lists together. */
export const COLOURS = [
  'paper',
  'raised',
  'ink',
  'quiet',
  'line',
  'link',
  'link-strong',
  'bar',
  'notice',
  'notice-bar',
  'notice-paper',
  'focus',
  'mark',
  'data-1',
  'data-2',
  'data-3',
  'data-4',
  'data-5',
] as const

const STEPS = ['5', '4', '3', '2', '1', '0', '00'] as const

/** Colours, sizes of type and the mark of focus. */
export function Tokens({ sample }: { sample: string }) {
  return (
    <section className="section" aria-labelledby="tokens">
      <h2 id="tokens" lang="en" dir="ltr">
        Tokens
      </h2>
      <ul className="guide-swatches">
        {COLOURS.map((name) => (
          <li key={name}>
            <span className={`guide-swatch guide-${name}`} />
            <code dir="ltr">{name}</code>
          </li>
        ))}
      </ul>
      {STEPS.map((step) => (
        <p key={step} className={`guide-step-${step}`}>
          {sample} <code dir="ltr">step-{step}</code>
        </p>
      ))}
      <p>
        <a className="guide-focus" href="#tokens">
          {sample}
        </a>
      </p>
    </section>
  )
}
