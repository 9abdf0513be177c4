import { createHash } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A commit as the editor sent it: what was done to which file. */
export interface FakeCommit {
  readonly message: string
  readonly files: readonly { readonly operation: string; readonly path: string; readonly text: string }[]
}

/** The part of Gitea's interface that the web editor asks, over files in memory, on a port of this machine. */
export async function startGitHost(files: Map<string, string>) {
  const commits: FakeCommit[] = []
  const paths = new Set<string>()
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://host')
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*')
    response.setHeader('access-control-allow-headers', 'authorization, content-type')
    response.setHeader('access-control-allow-methods', 'GET, POST, PUT, DELETE')
    if (request.method === 'OPTIONS') return response.end()
    const answer = reply(pathname, await bodyOf(request), files, commits)
    paths.add(`${request.method} ${pathname}`)
    response.statusCode = answer === undefined ? 404 : 200
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify(answer ?? { message: `There is no ${pathname}` }))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () => new Promise((resolve) => server.close(resolve).closeAllConnections())
  return { origin: `http://localhost:${port}`, commits, paths, stop }
}

interface Sent {
  readonly files?: readonly (string | { operation: string; path: string; content: string })[]
  readonly message?: string
}

function reply(pathname: string, sent: Sent, files: Map<string, string>, commits: FakeCommit[]): unknown {
  const path = pathname.replace('/api/v1', '').replace('/repos/mission/site', '/repo')
  if (path === '/version') return { version: '1.25.0' }
  if (path === '/user') return { id: 1, login: 'press', full_name: 'Press Officer', email: 'press@example.org' }
  if (path === '/settings/api') return { default_paging_num: 1000, max_response_items: 1000 }
  if (path === '/repo') return { permissions: { pull: true, push: true }, default_branch: 'main' }
  if (path.startsWith('/repo/branches/')) return { commit: { id: 'a'.repeat(40), message: 'Begin' } }
  if (path.startsWith('/repo/git/trees/')) return { tree: [...files].map(treeEntry), truncated: false }
  if (path === '/repo/file-contents') return sent.files?.map((name) => contentOf(String(name), files))
  if (path === '/repo/contents') return commit(sent, files, commits)
  return path === '/repo/commits' ? [] : undefined
}

function treeEntry([path, text]: [string, string]) {
  return { path, type: 'blob', sha: sha(text), size: Buffer.byteLength(text) }
}

function contentOf(path: string, files: Map<string, string>) {
  return { path, encoding: 'base64', content: Buffer.from(files.get(path) ?? '').toString('base64') }
}

function commit({ files: sent = [], message = '' }: Sent, files: Map<string, string>, commits: FakeCommit[]) {
  const changes = sent.flatMap((file) => (typeof file === 'string' ? [] : [file]))
  const written = changes.map(({ operation, path, content }) => ({
    operation,
    path,
    text: Buffer.from(content, 'base64').toString(),
  }))
  for (const { path, text } of written) files.set(path, text)
  commits.push({ message, files: written })
  return {
    commit: { sha: 'b'.repeat(40), created: '2026-11-25T00:00:00Z' },
    files: written.map(({ path, text }) => ({ path, sha: sha(text) })),
  }
}

function sha(text: string): string {
  return createHash('sha1').update(text).digest('hex')
}

async function bodyOf(request: IncomingMessage): Promise<Sent> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return JSON.parse(Buffer.concat(chunks).toString() || '{}')
}
