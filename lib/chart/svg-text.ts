/**
 * Writes a scene as an SVG document of its own. Everything is a presentation attribute: the policy header
 * that an SVG opened alone is served with lets no style through.
 */
import { dotPath, tracePath } from './marks.ts'
import { hatchedInks, INKS, type Ink, type Scene, type Shape } from './scene.ts'

export interface PictureWords {
  readonly title: string
  readonly description: string
  /** BCP 47 */
  readonly language: string
}

const FONT = "Vazirmatn, 'Segoe UI', 'Noto Sans', Roboto, 'Helvetica Neue', Arial, Tahoma, sans-serif"
const HATCH = 'hatch'
/** Round dots along a line. */
const HINT = { 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-dasharray': '0 6' }

/** An SVG 1.1 document, UTF-8, with its own colours, title and description. */
export function toSvgText({ width, height, dir, shapes }: Scene, words: PictureWords): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="title description" xml:lang="${words.language}" direction="${dir}" font-family="${escapeXml(FONT)}">`,
    element('title', { id: 'title' }, escapeXml(words.title)),
    element('desc', { id: 'description' }, escapeXml(words.description)),
    element('defs', {}, hatchedInks(shapes).map(hatch).join('')),
    element('rect', { width, height, fill: INKS.paper }),
    ...shapes.map(writeShape),
    '</svg>\n',
  ].join('')
}

function hatch(ink: Ink): string {
  const stripe = element('rect', { width: 3, height: 6, fill: INKS[ink] })
  const size = { width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' }
  return element('pattern', { id: `${HATCH}-${ink}`, ...size }, stripe)
}

function writeShape(shape: Shape): string {
  const colour = INKS[shape.ink]
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, hatched, ink, tip } = shape
      const outline = hatched && { stroke: colour, 'stroke-width': 1 }
      const fill = hatched ? `url(#${HATCH}-${ink})` : colour
      return element('rect', { x, y, width, height, fill, ...outline }, tipElement(tip))
    }
    case 'dot': {
      const transform = `translate(${round(shape.x)} ${round(shape.y)})`
      const paint = shape.open ? { fill: INKS.paper, stroke: colour } : { fill: colour, stroke: INKS.paper }
      const edge = { 'stroke-width': 2, ...(!shape.open && { 'paint-order': 'stroke' }) }
      return element('path', { d: dotPath(shape.symbol), transform, ...paint, ...edge }, tipElement(shape.tip))
    }
    case 'rule': {
      const { x1, y1, x2, y2, dashed } = shape
      return element('line', { x1, y1, x2, y2, stroke: colour, ...(dashed && { 'stroke-dasharray': '3 2' }) })
    }
    case 'trace':
      return element('path', { d: tracePath(shape.points), fill: 'none', stroke: colour, ...HINT })
    case 'label': {
      const { x, y, text, size, anchor, strong } = shape
      const weight = strong && { 'font-weight': 600 }
      const style = { 'font-size': size, 'text-anchor': anchor, fill: colour, ...weight }
      return element('text', { x, y, ...style }, escapeXml(text))
    }
  }
}

function tipElement(tip: string | undefined): string | undefined {
  return tip && element('title', {}, escapeXml(tip))
}

function element(name: string, attributes: Readonly<Record<string, string | number>>, content = ''): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : escapeXml(value)}"`,
  )
  return `<${name}${written.join('')}>${content}</${name}>`
}

/** Two decimals are finer than any screen. */
function round(value: number): number {
  return Math.round(value * 100) / 100
}

/** Characters XML 1.0 has no place for, not even escaped. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeXml(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign)
}
