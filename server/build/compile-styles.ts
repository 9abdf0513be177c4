/** The styles of the site, compiled by Tailwind CSS from app/globals.css and cut into the parts that pages carry. */
import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import tailwind from '@tailwindcss/postcss'
import { Features, type Selector, transform } from 'lightningcss'
import postcss, { type ChildNode, type Container, type Root } from 'postcss'
import type { StylePart, Styles } from '../../app/render-styles.ts'

/** The oldest browsers that every rule is written for: those Next.js writes for under `npm run dev`. */
const TARGETS = { chrome: 111 << 16, firefox: 111 << 16, safari: (16 << 16) | (4 << 8) }

const EVERY_PAGE = 'app/styles/every-page'

/** Compiles the styles of the code in `projectDir`, and cuts them. Throws for CSS that cannot be read, and as `cutStyles` does. */
export async function compileStyles(projectDir: string, hasStyleguide = false): Promise<Styles> {
  const from = join(projectDir, 'app/globals.css')
  const text = readFileSync(from, 'utf8') + (hasStyleguide ? '\n@import "./styles/styleguide.css";' : '')
  const { root } = await postcss([tailwind({ base: projectDir, optimize: false })]).process(text, { from })
  return cutStyles(root as Root, projectDir)
}

/**
 * The parts of a stylesheet, by the files its rules stand in. Throws for a rule that names no element or class, and so would be on
 * every page, where it does not lie in app/styles/every-page/.
 */
export function cutStyles(root: Root, projectDir: string): Styles {
  const places = new Map<ChildNode, string>()
  root.walk((node) => {
    places.set(node, placeOf(relative(projectDir, node.source?.input.file ?? '')))
  })
  return Array.from(new Set(places.values()), (place) => toPart(place, rulesOf(root, place, places)))
}

/** The part a stylesheet belongs to: a folder below app/styles/, or the file itself. What Tailwind makes is on every page. */
function placeOf(file: string): string {
  return file.match(/^app\/styles\/[^/]+|^components\/.+/)?.[0] ?? EVERY_PAGE
}

/** All rules that stand at a place, each in the layers and conditions it stands in. */
function rulesOf(root: Root, place: string, places: ReadonlyMap<ChildNode, string>): string {
  const copy = (node: ChildNode): ChildNode[] => {
    if (node.type !== 'atrule' || !HOLDS_RULES.has(node.name) || !node.nodes)
      return places.get(node) === place && node.type !== 'comment' ? [node.clone()] : []
    const nodes = node.nodes.flatMap(copy)
    return nodes.length > 0 ? [node.clone({ nodes })] : []
  }
  const part = postcss.root() as Container
  part.append(root.nodes.flatMap(copy))
  return part.toString()
}

const HOLDS_RULES = new Set(['layer', 'media', 'supports', 'container'])

function toPart(place: string, rules: string): StylePart {
  const { css, uses } = minify(place, rules)
  if (place === EVERY_PAGE) return { css, uses: [[]] }
  if (uses.length === 0 || uses.some((names) => names.length === 0))
    throw new Error(`${place}: a selector names neither element nor class. Name one, or put it in ${EVERY_PAGE}/`)
  return { css, uses }
}

/** As few bytes as say the same, and what its selectors need. */
function minify(filename: string, rules: string): { css: string; uses: string[][] } {
  const uses: string[][] = []
  const { code } = transform({
    filename,
    code: Buffer.from(rules),
    minify: true,
    targets: TARGETS,
    // Nothing uses light-dark(), and its stand-in would be in every page.
    exclude: Features.LightDark,
    visitor: {
      Rule: {
        style: ({ value }) => {
          uses.push(...value.selectors.flatMap(namesOf))
        },
      },
    },
  })
  const css = Buffer.from(code).toString('utf8')
  const distinct = new Map(uses.map((names) => [names.join(), names]))
  return { css, uses: [...distinct.values()] }
}

/** The elements and classes a selector needs, once for each way of matching it that :is(), :where() or :has() leaves open. */
function namesOf(selector: Selector): string[][] {
  return selector.reduce<string[][]>(
    (ways, part) => {
      if (part.type === 'type') return ways.map((names) => [...names, part.name])
      if (part.type === 'class') return ways.map((names) => [...names, `.${part.name}`])
      if (part.type !== 'pseudo-class') return ways
      if (part.kind !== 'is' && part.kind !== 'where' && part.kind !== 'has') return ways
      const inner = part.selectors.flatMap(namesOf)
      return ways.flatMap((names) => inner.map((more) => [...names, ...more]))
    },
    [[]],
  )
}
