// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { LocatorMap, type LocatorMapProps } from '../../components/map/locator-map.tsx'
import { LOCALES, localeFacts } from '../../lib/i18n/locales.ts'
import { realNames, realPlaces } from './real-places.ts'

const words = {
  title: 'Where the mission works',
  description: 'Iran and its neighbours with twelve places.',
  disclaimer: 'Boundaries and names do not imply endorsement.',
  kinds: { capital: 'Capitals', city: 'Cities', settlement: 'Settlements', crossing: 'Border crossings' },
  outsideNote: 'not on this map',
}

function props(changes: Partial<LocatorMapProps> = {}): LocatorMapProps {
  return {
    id: 'map',
    view: 'iran',
    places: realPlaces('en'),
    names: realNames('en', 'iran'),
    words,
    dir: 'ltr',
    ...changes,
  }
}

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the locator map on a page', () => {
  it('is one picture with a name and a description', () => {
    render(<LocatorMap {...props()} />)
    const picture = screen.getByRole('img', { name: /^Where the mission works/ })
    expect(picture.querySelector('desc')?.textContent).toBe(words.description)
  })

  it('lists every place as text, by kind, and says which the map does not reach', () => {
    render(<LocatorMap {...props()} />)
    const list = document.querySelector('dl')
    if (!list) throw new Error('no list')
    expect(within(list).getByText('Border crossings').closest('div')?.textContent).toBe(
      'Border crossingsIslam QalaMilak',
    )
    expect(within(list).getByText(/^Bangkok/).textContent).toBe('Bangkok (not on this map)')
  })

  it('leads to more about a place where there is more', () => {
    render(
      <LocatorMap
        {...props({ places: realPlaces('en').map((place) => ({ ...place, href: `/news?place=${place.key}` })) })}
      />,
    )
    expect(screen.getByRole('link', { name: 'Khoy' }).getAttribute('href')).toBe('/news?place=khoy')
  })

  it('carries the line on boundaries', () => {
    render(<LocatorMap {...props()} />)
    expect(screen.getByText(words.disclaimer).tagName).toBe('FIGCAPTION')
  })

  it('marks each kind of place with a shape of its own', () => {
    render(<LocatorMap {...props()} />)
    const shapes = [...document.querySelectorAll('.map-key path')].map((path) => path.getAttribute('d'))
    expect(new Set(shapes).size).toBe(4)
  })
})

describe.each(LOCALES)('the drawing in %s', (locale) => {
  it.each(['iran', 'europe'] as const)('of the %s view stays under 25 kB and carries no inline style', (view) => {
    const { dir } = localeFacts(locale)
    const html = renderToStaticMarkup(
      <LocatorMap {...props({ view, dir, places: realPlaces(locale), names: realNames(locale, view) })} />,
    )
    const svg = /<svg class="map-drawing".*?<\/svg>/s.exec(html)?.[0] ?? ''
    expect(Buffer.byteLength(svg)).toBeGreaterThan(5_000)
    expect(Buffer.byteLength(svg)).toBeLessThan(25_000)
    expect(html).not.toMatch(/ style=/)
  })

  it('anchors a name that stands to the east of its mark on the west end of the text', () => {
    const { dir } = localeFacts(locale)
    const place = { key: 'khoy', kind: 'city', north: 38.55, east: 44.95, label: 'خوی Khoy' } as const
    render(<LocatorMap {...props({ dir, places: [place] })} />)
    const label = document.querySelector('.map-places text')
    expect(label?.getAttribute('text-anchor')).toBe({ ltr: 'start', rtl: 'end' }[dir])
  })
})
