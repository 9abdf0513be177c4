import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { THEMES } from '../design/tokens.ts'

const css = readFileSync('components/map/map.css', 'utf8')

/** The first block of the map's own colours is light, the second dark; others are the site's. */
function tokens(block: 0 | 1): Record<string, string> {
  const site = Object.entries(THEMES[block === 0 ? 'light' : 'dark'] ?? {}).map(([name, hex]) => [`--${name}`, hex])
  const blocks = css.split(/--map-sea:/).slice(1)
  const own = Array.from(
    `--map-sea:${blocks[block]}`.matchAll(/(--map-[a-z-]+):\s*(#[0-9a-f]{6});/g),
    ([, name, hex]) => [name, hex],
  )
  return Object.fromEntries([...site, ...own])
}

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

describe.each([
  ['light', tokens(0)],
  ['dark', tokens(1)],
] as const)('the %s map', (_, colours) => {
  const between = (a: string, b: string) => contrast(colours[a] ?? '', colours[b] ?? '')

  it.each([
    ['--ink', '--map-focus'],
    ['--ink', '--map-land'],
    ['--ink', '--map-sea'],
    ['--quiet', '--map-land'],
    ['--quiet', '--map-sea'],
    ['--map-sea-name', '--map-sea'],
    ['--map-sea-name', '--map-land'],
    ['--link', '--map-focus'],
  ])('can be read: %s on %s', (text, ground) => {
    expect(between(text, ground)).toBeGreaterThanOrEqual(4.5)
  })

  it.each([
    ['--link', '--map-land'],
    ['--link', '--map-sea'],
  ])('parts the country in focus from what lies around it: %s on %s', (line, ground) => {
    expect(between(line, ground)).toBeGreaterThanOrEqual(3)
  })
})
