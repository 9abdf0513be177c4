/** The photographs of a site, from the content folder to the tree. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { fixtureSite, takeAsContent } from '../../unit/content/fixture-site.ts'

const site = fixtureSite()
const news = join(site.root, 'en/news')

/** The pictured report of the fixture under another name, with a picture of its own that differs in one pixel. */
async function addReport(name: string, line: string) {
  const text = readFileSync(join(news, 'pictured.md'), 'utf8')
  writeFileSync(join(news, `${name}.md`), text.replaceAll('test-card', name).replace('---\n', `---\n${line}\n`))
  await sharp(join(news, 'test-card.jpg'))
    .rotate(180)
    .jpeg()
    .toFile(join(news, `${name}.jpg`))
}

beforeAll(async () => {
  await addReport('draft-report', 'draft: true')
  await addReport('embargoed-report', 'embargoUntil: 2027-12-01T00:00Z')
  await addReport('withdrawn-report', 'withdrawn: { date: 2024-01-01, reason: It was wrong. }')
  copyFileSync(join(news, 'test-card.jpg'), join(news, 'nobody-shows-this.jpg'))
  takeAsContent(site.root)
  vi.stubEnv('SITE_NOW', '2026-11-22T00:00:00Z')
})

afterAll(() => {
  vi.unstubAllEnvs()
  site.remove()
})

describe('the pictures of a build', () => {
  test('are those that public texts show, in two kinds and every width up to their own, and no others', async () => {
    const { photographOutputs } = await import('../../../lib/outputs/media-files.ts')
    const sources = photographOutputs()
    expect(sources.map(({ path }) => path.replace(/-[\da-f]{10}-/, '-')).sort()).toEqual(
      [400, 800, 900].flatMap((width) => ['avif', 'webp'].map((kind) => `/pictures/test-card-${width}.${kind}`)),
    )
    for (const { make, type } of sources) {
      expect(type).toMatch(/^image\/(?:avif|webp)$/)
      expect((await make()).length).toBeGreaterThan(100)
    }
  })

  test('have the addresses that pages name, for the lead picture and for the text', async () => {
    const { photographOutputs } = await import('../../../lib/outputs/media-files.ts')
    const { getNewsView } = await import('../../../lib/pages/news.ts')
    const { picture, html } = getNewsView('en', 'pictured')
    const made = new Set(photographOutputs().map(({ path }) => path))
    const named = [picture?.plan.sources.map(({ srcSet }) => srcSet).join(), html].join().match(/\/pictures\/[\w.-]+/g)
    expect(named?.length).toBeGreaterThan(12)
    expect(named?.filter((path) => !made.has(path))).toEqual([])
    expect(html).toContain('<figure class="picture">')
    expect(html).toContain('width="900" height="600" loading="lazy"')
    expect(picture).toMatchObject({
      alt: 'A blue triangle and a yellow disc',
      caption: 'A test card',
      creditLine: 'Photo: drawn by a computer',
      plan: { width: 900, height: 600 },
    })
  })

  test('of a withdrawn text are shown no more', async () => {
    const { getNewsView } = await import('../../../lib/pages/news.ts')
    expect(getNewsView('en', 'withdrawn-report')).toMatchObject({ picture: undefined, html: '' })
  })
})

describe('the share pictures of a build', () => {
  test('are those of public texts: nothing tells of a draft or of a text under embargo', async () => {
    const { listSharePictures } = await import('../../../lib/pages/share.ts')
    const { getEntries } = await import('../../../lib/content/queries.ts')
    expect(getEntries('en').map(({ slug }) => slug)).not.toContain('draft-report')
    const titles = [...listSharePictures().values()].map(({ title }) => title)
    // The withdrawn report and the one still shown say the same, and so share a picture.
    expect(titles.filter((title) => title === 'A picture is shown')).toHaveLength(1)
  })
})
