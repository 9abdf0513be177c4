import { describe, expect, test } from 'vitest'
import { editorSettings } from '../../../lib/web-editor/settings.ts'
import { editorOutputs } from '../../../server/editor/web-editor.ts'
import { headerRules, headersFor } from '../../../server/headers.ts'
import { readManifest } from '../../../server/manifest.ts'
import { nginxMaps } from '../../../server/nginx/nginx-maps.ts'
import { buildSmallSite, SMALL_STYLES } from '../server/built-site.ts'
import { serveSmallSite } from '../server/serve-small-site.ts'

const REPO = { CMS_REPO: 'mission/site' }
const HTML = 'text/html; charset=utf-8'

describe('the settings of the web editor', () => {
  test.each([[{}], [{ CMS_REPO: '' }], [{ CMS_HOST: 'gitlab', CMS_BRANCH: 'main' }]])(
    '%o: there is none',
    (environment) => {
      expect(editorSettings(environment)).toBeUndefined()
    },
  )

  test.each([
    ['GitHub, with a token', {}, ['https://api.github.com']],
    ['GitHub, with empty settings', { CMS_API: '', CMS_APP_ID: '' }, ['https://api.github.com']],
    ['GitHub, with a window to sign in', { CMS_SIGN_IN: 'https://sign-in.example.org' }, ['https://api.github.com']],
    ['GitLab, with PKCE', { CMS_HOST: 'gitlab', CMS_APP_ID: 'one' }, ['https://gitlab.com']],
    [
      'a Gitea of one’s own',
      { CMS_HOST: 'gitea', CMS_API: 'https://git.example.org/api/v1/', CMS_SIGN_IN: 'https://git.example.org' },
      ['https://git.example.org'],
    ],
  ])('%s: asks nobody else', (_, more, origins) => {
    expect(editorSettings({ ...REPO, ...more })?.origins).toEqual(origins)
  })

  test.each([
    ['GitHub', {}, ['token']],
    ['GitHub with a service', { CMS_SIGN_IN: 'https://sign-in.example.org' }, ['oauth', 'token']],
    ['GitLab', { CMS_HOST: 'gitlab', CMS_APP_ID: 'one' }, ['oauth', 'token']],
    ['Gitea without PKCE', { CMS_HOST: 'gitea', CMS_SIGN_IN: 'https://git.example.org' }, ['token']],
  ])('%s: offers the ways to sign in that work', (_, more, methods) => {
    expect(editorSettings({ ...REPO, ...more })?.backend).toMatchObject({ auth_methods: methods })
  })

  test.each([
    [{ CMS_REPO: 'site' }, 'CMS_REPO is not owner/name'],
    [{ ...REPO, CMS_HOST: 'svn' }, 'CMS_HOST is not one of github, gitlab, gitea'],
    [{ ...REPO, CMS_API: 'git.example.org' }, 'CMS_API is not a full web address'],
  ])('%o are refused by name', (environment, message) => {
    expect(() => editorSettings(environment)).toThrow(message)
  })
})

describe('the headers of the web editor', () => {
  const context = { origin: 'https://iran.iom.int', isOfficial: true, dynamic: ['/search'], styles: SMALL_STYLES }
  const on = headerRules({ ...context, editor: { origins: ['https://api.github.com'] } })

  test('let its page run its own script and ask the git host, and nobody else', () => {
    const { 'content-security-policy': policy = '', ...others } = headersFor(on, { path: '/admin', type: HTML })
    expect(policy).toContain("script-src 'self';")
    expect(policy).toContain("connect-src 'self' blob: data: https://api.github.com;")
    expect(policy).not.toMatch(/unsafe|\*/)
    expect(policy.match(/https?:/g)).toHaveLength(1)
    expect(others).toMatchObject({ 'x-robots-tag': 'noindex', 'cache-control': 'no-store' })
  })

  test('keep its files out of every index', () => {
    const { 'x-robots-tag': robots } = headersFor(on, { path: '/admin/config-en.json', type: 'application/json' })
    expect(robots).toBe('noindex')
  })

  test.each(['/', '/fa', '/news/one', '/administration', '/search'])('leave those of %s as they are', (path) => {
    expect(headersFor(on, { path, type: HTML })).toEqual(headersFor(headerRules(context), { path, type: HTML }))
  })

  test('are the same for nginx, by the name of the file too', async () => {
    const page = {
      path: '/admin',
      file: 'admin.html',
      type: HTML,
      status: 200 as const,
      make: () => '<!doctype html></html>',
    }
    const folder = await buildSmallSite({ editor: { origins: ['https://git.example.org'] } }, [page])
    const policies = nginxMaps(readManifest(folder))
      .split('\n')
      .filter((line) => line.includes('https://git.example.org'))
    expect([...new Set(policies.map((line) => line.trim().split(' ')[0]))]).toEqual(['"/admin"', '"/admin.html"'])
  })
})

test('without settings there is no web editor: every address below /admin is unknown', async () => {
  expect(await editorOutputs(editorSettings({}))).toEqual([])
  const { get } = await serveSmallSite()
  for (const path of ['/admin', '/admin/config-en.json', '/admin/index.html'])
    expect((await get(path)).status, path).toBe(404)
  // A slash at the end is taken off any address, known or not.
  expect((await get('/admin/')).status).toBe(301)
})
