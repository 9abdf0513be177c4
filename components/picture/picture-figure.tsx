import type { PicturePlan } from '../../lib/picture/plan.ts'

interface Props {
  readonly plan: PicturePlan
  readonly alt: string
  readonly caption: string
  /** Who made it, in the words of the edition: "Photo: Name/IOM 2026". */
  readonly creditLine: string
  /** How wide it is shown on which screen, as in HTML's `sizes`. */
  readonly sizes?: string
}

/** The lead picture of a page: fetched at once, in the kind and size the browser chooses, with its room kept. */
export function PictureFigure({ plan, alt, caption, creditLine, sizes = '(min-width: 48rem) 44rem, 100vw' }: Props) {
  return (
    <figure className="picture">
      <picture>
        {plan.sources.map(({ type, srcSet }) => (
          <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
        ))}
        <img src={plan.src} alt={alt} width={plan.width} height={plan.height} fetchPriority="high" />
      </picture>
      <figcaption>
        {caption} <small>{creditLine}</small>
      </figcaption>
    </figure>
  )
}
