import '../document.ts'
import { render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { PlaceMap } from '../../../components/article/place-map.tsx'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { LOCALES, localeFacts } from '../../../lib/i18n/locales.ts'
import { mapOf } from '../../../lib/mission/mission.ts'
import { realPlaces } from './real-places.ts'

const words = getMessages('en').map
const MAP = { id: 'map', view: 'iran', places: realPlaces('en'), locale: 'en' } as const

afterEach(() => {
  document.body.innerHTML = ''
})

describe('the locator map on a page', () => {
  it('is one picture with a name and a description', () => {
    render(<PlaceMap {...MAP} />)
    const picture = screen.getByRole('img', { name: new RegExp(`^${mapOf('iran').title.en}`) })
    const { textContent = '' } = picture.querySelector('desc') ?? {}
    for (const { label } of MAP.places) expect(textContent).toContain(label)
  })

  it('lists every place as text, by kind, and says which the map does not reach', () => {
    render(<PlaceMap {...MAP} />)
    const list = document.querySelector('dl')
    if (!list) throw new Error('no list')
    expect(within(list).getByText('Border crossings').closest('div')?.textContent).toBe(
      'Border crossingsIslam QalaMilak',
    )
    expect(within(list).getByText(/^Bangkok/).textContent).toBe(`Bangkok (${words.outside})`)
  })

  it('carries the line on boundaries', () => {
    render(<PlaceMap {...MAP} />)
    expect(screen.getByText(words.disclaimer).tagName).toBe('FIGCAPTION')
  })

  it('marks each kind of place with a shape of its own', () => {
    render(<PlaceMap {...MAP} />)
    const shapes = [...document.querySelectorAll('.map-key path')].map((path) => path.getAttribute('d'))
    expect(new Set(shapes).size).toBe(4)
  })
})

describe.each(LOCALES)('the drawing in %s', (locale) => {
  it.each(['iran', 'europe'] as const)('of the %s view stays under 25 kB and carries no inline style', (view) => {
    const html = renderToStaticMarkup(<PlaceMap id="map" view={view} places={realPlaces(locale)} locale={locale} />)
    const svg = /<svg class="map-drawing".*?<\/svg>/s.exec(html)?.[0] ?? ''
    expect(Buffer.byteLength(svg)).toBeGreaterThan(5_000)
    expect(Buffer.byteLength(svg)).toBeLessThan(25_000)
    expect(html).not.toMatch(/ style=/)
  })

  it('anchors a name that stands to the east of its mark on the west end of the text', () => {
    const { dir } = localeFacts(locale)
    const place = { key: 'khoy', kind: 'city', north: 38.55, east: 44.95, label: 'خوی Khoy' } as const
    render(<PlaceMap {...MAP} locale={locale} places={[place]} />)
    const label = document.querySelector('.map-places text')
    expect(label?.getAttribute('text-anchor')).toBe({ ltr: 'start', rtl: 'end' }[dir])
  })
})
