import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publishBuild } from '../../../server/build/publish-build.ts'
import type { Source } from '../../../server/build/source.ts'
import { writeTree } from '../../../server/build/write-tree.ts'
import { distFolders } from '../../../server/dist-folders.ts'
import { readManifest, styleHash } from '../../../server/manifest.ts'
import { openSite } from '../../../server/serve/site.ts'
import { pageHtml, SMALL_STYLES, source, temporaryFolder } from './built-site.ts'

async function stage(project: string, word: string, more: readonly Source[] = []) {
  const { staging, current, packed, pictures } = distFolders(project)
  mkdirSync(staging, { recursive: true })
  const sources = [
    source('/', 'index.html', { make: () => pageHtml(word) }),
    source('/404', '404.html', { status: 404 }),
    ...more,
  ]
  const files = await writeTree(sources, {
    site: join(staging, 'site'),
    earlier: join(current, 'site'),
    packed,
    pictures,
  })
  const manifest = {
    version: 3,
    origin: 'http://localhost:3000',
    isOfficial: false,
    builtAt: '',
    inputs: {},
    dynamic: [],
    styles: SMALL_STYLES,
  }
  writeFileSync(join(staging, 'site.json'), JSON.stringify({ ...manifest, redirects: [], gone: [], files }))
}

const homePage = (project: string) => readFileSync(join(project, 'dist', 'site', 'index.html'), 'utf8')

describe('publishing a build', () => {
  it('makes its pages and its manifest the ones under dist/site and dist/site.json', async () => {
    const project = temporaryFolder()
    await stage(project, 'one')
    publishBuild(project, { app: 'hash' })
    expect(homePage(project)).toBe(pageHtml('one'))
    const manifest: unknown = JSON.parse(readFileSync(join(project, 'dist', 'site.json'), 'utf8'))
    expect(manifest).toMatchObject({ inputs: { app: 'hash' } })
  })

  it('does not change what a server that runs already reads', async () => {
    const project = temporaryFolder()
    const { current } = distFolders(project)
    await stage(project, 'one')
    publishBuild(project, {})
    const before = openSite(current)
    await stage(project, 'two')
    publishBuild(project, {})
    expect(homePage(project)).toBe(pageHtml('two'))
    expect(readFileSync(before.resources.get('/')?.from ?? '', 'utf8')).toBe(pageHtml('one'))
    expect(openSite(current).resources.get('/')?.from).not.toBe(before.resources.get('/')?.from)
  })

  it('remembers the styles of the build before, while pages that carry them may still be sent', async () => {
    const project = temporaryFolder()
    await stage(project, 'one')
    publishBuild(project, {})
    await stage(project, 'two')
    const { staging } = distFolders(project)
    const [kept] = SMALL_STYLES
    const now = { ...readManifest(staging), styles: [kept, { css: 'p{margin:1px}', uses: [[]] }] }
    writeFileSync(join(staging, 'site.json'), JSON.stringify(now))
    expect(publishBuild(project, {}).formerStyles).toEqual(SMALL_STYLES.slice(1).map(({ css }) => styleHash(css)))
  })

  it('keeps the latest three builds, and of the packed contents those they use', async () => {
    const project = temporaryFolder()
    const { builds, packed, current } = distFolders(project)
    for (const name of ['one', 'two', 'three', 'four']) {
      await stage(project, name)
      publishBuild(project, {})
    }
    expect(readdirSync(builds)).toEqual(['000002', '000003', '000004'])
    expect(realpathSync(current)).toBe(realpathSync(join(builds, '000004')))
    expect(readdirSync(packed)).toHaveLength(2 * 4)
  })

  it('keeps nothing in the cache that no build uses any more, also when a release before does', async () => {
    const project = temporaryFolder()
    const { packed } = distFolders(project)
    await stage(project, 'one')
    publishBuild(project, {})
    writeFileSync(join(packed, 'of-another-build.br'), '')
    linkSync(join(packed, 'of-another-build.br'), join(temporaryFolder(), 'of-another-build.br'))
    await stage(project, 'two')
    publishBuild(project, {})
    expect(readdirSync(packed)).not.toContain('of-another-build.br')
    expect(readdirSync(packed)).toHaveLength(2 * 3)
  })

  it('keeps of the pictures those that a build shows', async () => {
    const project = temporaryFolder()
    const { pictures } = distFolders(project)
    mkdirSync(pictures, { recursive: true })
    for (const name of ['shown.png', 'of-an-old-title.png', 'begun.png.4711']) writeFileSync(join(pictures, name), '')
    const shown = { type: 'image/png', isNamedByContent: true, make: () => '' } as const
    await stage(project, 'one', [source('/share/shown.png', 'share/shown.png', shown)])
    publishBuild(project, {})
    expect(readdirSync(pictures)).toEqual(['shown.png'])
  })

  it('leaves everything as it was when the build did not come to its end', async () => {
    const project = temporaryFolder()
    const { staging } = distFolders(project)
    await stage(project, 'one')
    publishBuild(project, {})
    mkdirSync(join(staging, 'site'), { recursive: true })
    expect(() => publishBuild(project, {})).toThrow(/site\.json/)
    expect(homePage(project)).toBe(pageHtml('one'))
    expect(existsSync(staging)).toBe(true)
  })
})
