/** The style guide leaves no component out. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterAll, expect, test, vi } from 'vitest'
import { SiteLayout } from '../../../components/layout/site-layout.tsx'
import { StyleguidePage } from '../../../components/styleguide/styleguide-page.tsx'
import { SOURCE_LOCALE } from '../../../lib/i18n/locales.ts'
import { getStyleguidePage } from '../../../lib/pages/pages.ts'

const ROOT = join(import.meta.dirname, '../../..')

/** Every type an element was made of since the test began; components read before knew another React. */
const drawn = vi.hoisted(() => {
  vi.resetModules()
  return new Set<unknown>()
})
afterAll(() => void vi.resetModules())

vi.mock('react/jsx-dev-runtime', async (load) => {
  const runtime = await load<typeof import('react/jsx-dev-runtime')>()
  return {
    ...runtime,
    jsxDEV: (...given: Parameters<typeof runtime.jsxDEV>) => {
      drawn.add(given[0])
      return runtime.jsxDEV(...given)
    },
  }
})

vi.mock('react', async (load) => {
  const react = await load<typeof import('react')>()
  return {
    ...react,
    createElement: (...given: Parameters<typeof react.createElement>) => {
      drawn.add(given[0])
      return react.createElement(...given)
    },
  }
})

function filesOf(folder: string): string[] {
  const names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
  return names.filter((name) => name.endsWith('.tsx')).map((name) => `${folder}/${name}`)
}

/** Components by name that a file exports. */
async function componentsOf(file: string): Promise<[name: string, component: unknown][]> {
  const exported: Record<string, unknown> = await import(join(ROOT, file))
  return Object.entries(exported).filter(([name, value]) => /^[A-Z][a-z]/.test(name) && typeof value === 'function')
}

test('what no route draws as a whole page of the site is drawn from an example', async () => {
  renderToStaticMarkup(
    <SiteLayout page={{ ...getStyleguidePage(SOURCE_LOCALE), data: '{}' }}>
      <StyleguidePage locale={SOURCE_LOCALE} />
    </SiteLayout>,
  )
  const routes = filesOf('app').map((file) => readFileSync(join(ROOT, file), 'utf8'))
  const parts = filesOf('components').filter((file) => !routes.some((text) => text.includes(file)))
  const missing: string[] = []
  for (const file of parts) {
    for (const [name, component] of await componentsOf(file))
      if (!drawn.has(component)) missing.push(`${file}: ${name}`)
  }
  expect(parts.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})
