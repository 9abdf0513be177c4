import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { distFolders } from '../../server/dist-folders.ts'
import { publishBuild } from '../../server/publish-build.ts'
import { openSite } from '../../server/site.ts'
import { writeTree } from '../../server/static-tree.ts'
import type { TreeSource } from '../../server/tree-source.ts'
import { pageHtml, source, temporaryFolder } from './built-site.ts'

async function stage(project: string, buildId: string, more: readonly TreeSource[] = []) {
  const { staging, cache } = distFolders(project)
  mkdirSync(staging, { recursive: true })
  const sources = [
    source('/', 'index.html', { content: { text: pageHtml(buildId) } }),
    source('/404', '404.html', { status: 404 }),
    ...more,
  ]
  const files = await writeTree(sources, new Map(), { site: join(staging, 'site'), cache })
  const manifest = {
    version: 1,
    origin: 'http://localhost:3000',
    isOfficial: false,
    builtAt: '',
    inputs: {},
    dynamic: [],
  }
  writeFileSync(join(staging, 'site.json'), JSON.stringify({ ...manifest, buildId, redirects: [], gone: [], files }))
}

const homePage = (project: string) => readFileSync(join(project, 'dist', 'site', 'index.html'), 'utf8')

describe('publishing a build', () => {
  it('makes its pages and its manifest the ones under dist/site and dist/site.json', async () => {
    const project = temporaryFolder()
    await stage(project, 'one')
    const { buildId } = publishBuild(project, { app: 'hash' })
    expect(buildId).toBe('one')
    expect(homePage(project)).toBe(pageHtml('one'))
    const manifest: unknown = JSON.parse(readFileSync(join(project, 'dist', 'site.json'), 'utf8'))
    expect(manifest).toMatchObject({ buildId: 'one', inputs: { app: 'hash' } })
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
    expect(openSite(current).manifest.buildId).toBe('two')
  })

  it('keeps the latest three builds, and of the packed contents those they use', async () => {
    const project = temporaryFolder()
    const { builds, cache, current } = distFolders(project)
    for (const name of ['one', 'two', 'three', 'four']) {
      await stage(project, name)
      publishBuild(project, {})
    }
    expect(readdirSync(builds)).toEqual(['000002-two', '000003-three', '000004-four'])
    expect(realpathSync(current)).toBe(realpathSync(join(builds, '000004-four')))
    expect(readdirSync(cache)).toHaveLength(2 * 4)
  })

  it('keeps nothing in the cache that no build uses any more, also when a release before does', async () => {
    const project = temporaryFolder()
    const { cache } = distFolders(project)
    await stage(project, 'one')
    publishBuild(project, {})
    writeFileSync(join(cache, 'of-another-build.br'), '')
    linkSync(join(cache, 'of-another-build.br'), join(temporaryFolder(), 'of-another-build.br'))
    await stage(project, 'two')
    publishBuild(project, {})
    expect(readdirSync(cache)).not.toContain('of-another-build.br')
    expect(readdirSync(cache)).toHaveLength(2 * 3)
  })

  it('keeps of the pictures those that a build shows', async () => {
    const project = temporaryFolder()
    const { sharePictures } = distFolders(project)
    mkdirSync(sharePictures, { recursive: true })
    for (const name of ['shown.png', 'of-an-old-title.png', 'begun.png.4711'])
      writeFileSync(join(sharePictures, name), '')
    const shown = { type: 'image/png', content: { from: join(sharePictures, 'shown.png') } }
    await stage(project, 'one', [source('/share/shown.png', 'share/shown.png', shown)])
    publishBuild(project, {})
    expect(readdirSync(sharePictures)).toEqual(['shown.png'])
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
