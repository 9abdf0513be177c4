import { renderToStaticMarkup } from 'react-dom/server'
import { remark } from 'remark'
import remarkHtml from 'remark-html'
import { describe, expect, it } from 'vitest'
import { PictureFigure } from '../../../components/picture/picture-figure.tsx'
import { pictures } from '../../../lib/markdown/plugins/pictures.ts'
import { SANITIZE_SCHEMA } from '../../../lib/markdown/sanitize-schema.ts'
import { planPicture } from '../../../lib/picture/plan.ts'

const plan = planPicture('workshop', Buffer.from('x'), { width: 1000, height: 500 })

function toHtml(markdown: string): string {
  return remark()
    .use(pictures, {
      find: (url) => (url === 'workshop.jpg' ? plan : undefined),
      creditLine: (credit) => `Photo: ${credit}`,
    })
    .use(remarkHtml, { sanitize: SANITIZE_SCHEMA })
    .processSync(markdown)
    .toString()
    .replaceAll('\n', '')
}

describe('a picture in Markdown', () => {
  const html = toHtml('![Women & sewing](workshop.jpg "Torbat-e-Jam © Name/IOM")')

  it('becomes a figure with its caption and its credit', () => {
    expect(html).toMatch(
      /^<figure class="picture"><picture>.*<\/picture><figcaption>Torbat-e-Jam <small>Photo: Name\/IOM<\/small><\/figcaption><\/figure>$/,
    )
  })

  it('keeps its room on the page and waits until it is near', () => {
    expect(html).toContain('width="1000" height="500" loading="lazy" decoding="async"')
    expect(html).toContain('alt="Women &#x26; sewing"')
  })

  it('is offered in both kinds and several widths', () => {
    expect(
      html.match(/<source type="image\/(?:avif|webp)" srcset="[^"]+ 400w, [^"]+ 800w, [^"]+ 1000w" sizes="[^"]+">/g),
    ).toHaveLength(2)
  })

  it('is left out when there is no file for it', () => {
    expect(toHtml('Before\n\n![x](absent.jpg "a © b")\n\nAfter')).toBe('<p>Before</p><p>After</p>')
  })

  it('is left out where it stands within a line, for there is no room for its caption', () => {
    expect(toHtml('Words ![x](workshop.jpg "a © b") words')).toBe('<p>Words  words</p>')
    expect(toHtml('# ![x][y]\n\n[y]: workshop.jpg')).not.toContain('img')
  })
})

describe('the lead picture', () => {
  const html = renderToStaticMarkup(
    <PictureFigure
      locale="en"
      picture={{ plan, alt: 'Women sewing', caption: 'Torbat-e-Jam', creditLine: 'Photo: Name/IOM' }}
    />,
  )

  it('says what it shows, who made it, and how much room it takes', () => {
    expect(html).toContain('alt="Women sewing" width="1000" height="500"')
    expect(html).toContain('<figcaption>Torbat-e-Jam <small>Photo: Name/IOM</small></figcaption>')
  })

  it('is fetched at once', () => {
    expect(html).not.toContain('loading="lazy"')
    expect(html.toLowerCase()).toContain('fetchpriority="high"')
  })
})
