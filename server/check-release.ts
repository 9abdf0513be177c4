import { createNextRenderer } from './next-renderer.ts'
import { openSite, type Site } from './site.ts'
import { createSiteHandler } from './site-handler.ts'
import { startSiteServer } from './site-server.ts'

/**
 * Serves a built site on a free port and asks for everything in it. Returns one line for each answer that is not
 * what the manifest says; none means that it can be published.
 */
export async function checkRelease(projectDir: string, build: string): Promise<string[]> {
  const site = openSite(build)
  process.env['SITE_NOW'] ??= site.manifest.builtAt
  process.env['SEARCH_FOLDER'] ??= `${build}/search`
  const wrong: string[] = []
  const { render } = createNextRenderer(projectDir, 0)
  const handler = createSiteHandler(site, { render, onError: (error) => wrong.push(String(error)) })
  const server = await startSiteServer(handler, { port: 0, host: '127.0.0.1' })
  for (const { path, status } of expectations(site)) {
    const response = await fetch(`http://127.0.0.1:${server.port}${encodeURI(path)}`, { redirect: 'manual' })
    await response.arrayBuffer()
    if (response.status !== status) wrong.push(`${path} is answered with ${response.status} instead of ${status}`)
  }
  await server.stop(0)
  return wrong
}

function expectations({ manifest }: Site): { path: string; status: number }[] {
  return [
    ...manifest.files,
    ...manifest.redirects.map(({ from }) => ({ path: from, status: 301 })),
    ...manifest.gone.map(({ path }) => ({ path, status: 410 })),
    ...manifest.dynamic.map((path) => ({ path: `${path}?q=a`, status: 200 })),
    { path: '/healthz', status: 200 },
    { path: '/an-address-that-leads-nowhere', status: 404 },
  ]
}
