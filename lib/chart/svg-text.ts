/**
 * Writes a scene as an SVG document of its own. Everything is a presentation attribute: the policy header
 * that an SVG opened alone is served with lets no style through.
 */
import { dotPath, tracePath } from './marks.ts'
import { PICTURE_COLOURS } from './palette.ts'
import type { Scene, Shape } from './scene.ts'

export interface PictureWords {
  readonly title: string
  readonly description: string
  /** BCP 47 */
  readonly language: string
}

const FONT = "Vazirmatn, 'Segoe UI', 'Noto Sans', Roboto, 'Helvetica Neue', Arial, Tahoma, sans-serif"
const HATCH = 'hatch'

/** An SVG 1.1 document, UTF-8, with its own colours, title and description. */
export function toSvgText(scene: Scene, words: PictureWords): string {
  const { width, height, dir, shapes } = scene
  const inks = [...new Set(shapes.flatMap((shape) => (shape.kind === 'bar' && shape.hatched ? [shape.ink] : [])))]
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img"`,
    ` aria-labelledby="title description" xml:lang="${words.language}" direction="${dir}" font-family="${escapeXml(FONT)}">`,
    element('title', { id: 'title' }, escapeXml(words.title)),
    element('desc', { id: 'description' }, escapeXml(words.description)),
    element('defs', {}, inks.map((ink) => hatch(PICTURE_COLOURS[ink], `${HATCH}-${ink}`)).join('')),
    element('rect', { width, height, fill: PICTURE_COLOURS.paper }),
    ...shapes.map(writeShape),
    '</svg>\n',
  ].join('')
}

function hatch(colour: string, id: string): string {
  const stripe = element('rect', { width: 3, height: 6, fill: colour })
  return element(
    'pattern',
    { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse', patternTransform: 'rotate(45)' },
    stripe,
  )
}

function writeShape(shape: Shape): string {
  const colour = PICTURE_COLOURS[shape.ink]
  switch (shape.kind) {
    case 'bar': {
      const { x, y, width, height, hatched, ink, tip } = shape
      const fill: Attributes = hatched
        ? { fill: `url(#${HATCH}-${ink})`, stroke: colour, 'stroke-width': 1 }
        : { fill: colour }
      return element('rect', { x, y, width, height, ...fill }, tip && element('title', {}, escapeXml(tip)))
    }
    case 'dot': {
      const fill = shape.open ? PICTURE_COLOURS.paper : colour
      const at = `translate(${round(shape.x)} ${round(shape.y)})`
      return element(
        'path',
        { d: dotPath(shape.symbol), transform: at, fill, stroke: colour, 'stroke-width': 2 },
        shape.tip && element('title', {}, escapeXml(shape.tip)),
      )
    }
    case 'rule': {
      const { x1, y1, x2, y2, dashed } = shape
      return element('line', { x1, y1, x2, y2, stroke: colour, ...(dashed && { 'stroke-dasharray': '3 2' }) })
    }
    case 'trace':
      return element('path', { d: tracePath(shape.points), fill: 'none', stroke: colour, 'stroke-width': 2 })
    case 'label': {
      const { x, y, text, size, anchor, strong } = shape
      return element(
        'text',
        { x, y, 'font-size': size, 'text-anchor': anchor, fill: colour, ...(strong && { 'font-weight': 600 }) },
        escapeXml(text),
      )
    }
  }
}

type Attributes = Readonly<Record<string, string | number>>

function element(name: string, attributes: Attributes, content = ''): string {
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
