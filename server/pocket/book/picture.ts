/** Drawings of a page as pictures of their own: no style of a page reaches them, and not every reader knows styles within them. */
import { DomUtils } from 'htmlparser2'
import { INKS } from '../../../lib/chart/scene.ts'
import { type Locale, localeFacts } from '../../../lib/i18n/locales.ts'
import { renderXml, type XmlElement, xml } from '../../../lib/text/xml.ts'
import { classesOf, type Element, isElement, isText, type Node } from './nodes.ts'

/** A drawing that stands alone. */
export interface Picture {
  /** SVG 1.1 */
  readonly svg: string
  /** Units, which are pixels. */
  readonly width: string
  readonly height: string
  /** What it says in words; empty for one that only adorns. */
  readonly alt: string
}

type Paint = Readonly<Record<string, string>>

const LAND: Paint = { fill: '#f3f0e9', stroke: '#a9a89f', 'stroke-width': '.75', 'stroke-linejoin': 'round' }
const NAMES: Paint = { fill: INKS.quiet }

/** What the classes of charts and maps mean: app/styles/data/chart.css, components/map/map.css. */
const PAINTS: Readonly<Record<string, Paint>> = {
  ...Object.fromEntries(
    Object.entries(INKS).flatMap(([ink, colour]) => [
      [`fill-${ink}`, { fill: colour }],
      [`stroke-${ink}`, { stroke: colour }],
    ]),
  ),
  'chart-trace': { fill: 'none', 'stroke-width': '2', 'stroke-linecap': 'round', 'stroke-dasharray': '0 6' },
  'chart-open': { 'stroke-width': '2' },
  // On pages a halo behind it; EPUB knows no paint-order.
  'chart-dot': { stroke: 'none' },
  'chart-strong': { 'font-weight': '600' },
  'map-sea': { fill: '#e3ebf1' },
  'map-land': LAND,
  'map-border': { ...LAND, fill: 'none' },
  'map-focus': { ...LAND, fill: INKS.paper, stroke: INKS['data-1'], 'stroke-width': '1.5' },
  'map-names': NAMES,
  'map-seas': { fill: '#3d617c' },
  'map-focus-names': { fill: INKS['data-1'], 'font-weight': '600' },
  'map-places': { fill: INKS.ink, 'font-weight': '600' },
  'map-leader': { fill: 'none', stroke: INKS.ink, 'stroke-width': '.75' },
  'map-mark': { fill: INKS.ink, stroke: INKS.ink, 'stroke-width': '1.1' },
  'map-capital': { 'fill-rule': 'evenodd', fill: INKS.paper },
  'map-settlement': { fill: INKS.paper },
  'map-crossing': { fill: INKS['data-3'] },
}

/** The drawing in an <svg>; undefined for an ornament, and for a chart's second drawing, the one for wide columns. */
export function pictureOf(svg: Element, locale: Locale): Picture | undefined {
  const isDrawing = DomUtils.existsOne((element) => paintsOf(element).length > 0, svg.children)
  if (!isDrawing || classesOf(svg).includes('chart-wide')) return undefined
  const [x = '', y = '', width = '', height = ''] = svg.attribs['viewBox']?.split(' ') ?? []
  const { tag, dir } = localeFacts(locale)
  const root = {
    ...{ xmlns: 'http://www.w3.org/2000/svg', 'xml:lang': tag, direction: dir, 'font-family': 'Vazirmatn, sans-serif' },
    ...{ viewBox: `${x} ${y} ${width} ${height}`, width, height },
  }
  const paper = classesOf(svg).includes('chart-drawing') ? xml('rect', { width, height, fill: INKS.paper }) : undefined
  return { svg: renderXml(xml('svg', root, paper, ...drawn(svg.children))), width, height, alt: altOf(svg) }
}

function drawn(nodes: readonly Node[]): (XmlElement | string)[] {
  return nodes.flatMap((node): (XmlElement | string)[] => {
    if (isText(node)) return [node.data]
    if (!isElement(node)) return []
    const { class: _class, ...attributes } = node.attribs
    return [xml(node.name, Object.assign({}, ...paintsOf(node), attributes), ...drawn(node.children))]
  })
}

function paintsOf(element: Element): Paint[] {
  return classesOf(element).flatMap((name): Paint[] => {
    const paint = PAINTS[name]
    return paint ? [paint] : []
  })
}

/** As assistive technology reads the drawing on the page. */
function altOf(svg: Element): string {
  const words = ['title', 'desc'].flatMap((name) =>
    svg.children.filter((child) => isElement(child) && child.name === name).map((child) => DomUtils.textContent(child)),
  )
  return words.join('. ')
}
