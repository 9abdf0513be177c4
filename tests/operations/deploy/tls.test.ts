/** The real nginx with the shipped configuration for TLS and a certificate made for the test. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect, type IncomingHttpHeaders, type OutgoingHttpHeaders } from 'node:http2'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect as connectTls } from 'node:tls'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../unit/server/ask.ts'
import { BEST, judge, score } from '../../unit/server/observatory.ts'
import { buildRelease } from './build-release.ts'
import { hasNginx } from './find-nginx.ts'
import { freePort, type RunningNginx, shippedNginx, startNginx } from './start-nginx.ts'

let folder: string
let nginx: RunningNginx
let port: number
let plainPort: number

/** A file of deploy/nginx with places of the test; the lines for IPv6 are left out, which not every machine has. */
function local(name: string): string {
  const text = shippedNginx(name).replace(/^.*\[::\].*\n/gm, '')
  return text
    .replace('listen 443', `listen 127.0.0.1:${port}`)
    .replace('listen 80', `listen 127.0.0.1:${plainPort}`)
    .replaceAll('/etc/ssl/mission-site', folder)
    .replace('/var/www/acme', join(folder, 'acme'))
}

function makeCertificate() {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const files = ['-keyout', join(folder, 'privkey.pem'), '-out', join(folder, 'fullchain.pem')]
  execFileSync('openssl', ['req', '-x509', '-days', '1', '-subj', '/CN=localhost', ...key, ...files], { stdio: 'pipe' })
}

function askByHttp2(path: string, more: OutgoingHttpHeaders = {}) {
  return new Promise<{ headers: IncomingHttpHeaders; html: string }>((resolve, reject) => {
    const session = connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false })
    session.on('error', reject)
    const stream = session.request({ ':path': path, ...more })
    let [headers, html]: [IncomingHttpHeaders, string] = [{}, '']
    stream.on('response', (answer) => (headers = answer)).on('error', reject)
    stream.setEncoding('utf8').on('data', (chunk) => (html += chunk))
    stream.on('close', () => session.close(() => resolve({ headers, html })))
  })
}

/** Whether nginx agrees to speak a version of TLS, or why not. */
function agrees(version: 'TLSv1.1' | 'TLSv1.2' | 'TLSv1.3'): Promise<string> {
  const versions = { minVersion: version, maxVersion: version, ciphers: 'DEFAULT@SECLEVEL=0' }
  return new Promise((resolve) => {
    const socket = connectTls({ port, host: '127.0.0.1', rejectUnauthorized: false, ...versions })
    socket.on('secureConnect', () => resolve(String(socket.getProtocol())))
    socket.on('secureConnect', () => socket.end()).on('error', () => resolve('refused'))
  })
}

const canMakeCertificate = spawnSync('openssl', ['version']).status === 0
if (!canMakeCertificate) console.warn('SKIPPED, the tests of TLS: there is no openssl to make a certificate with')

describe.skipIf(!hasNginx() || !canMakeCertificate)('https from nginx', () => {
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'nginx-'))
    await buildRelease(folder, 'one', 'first')
    makeCertificate()
    mkdirSync(join(folder, 'acme/.well-known/acme-challenge'), { recursive: true })
    writeFileSync(join(folder, 'acme/.well-known/acme-challenge/token'), 'proof')
    ;[port, plainPort] = [await freePort(), await freePort()]
    const listen = local('listen-tls.conf')
    nginx = await startNginx(folder, 'builds/one', { site: port, node: [9], listen, redirect: local('redirect.conf') })
  })

  afterAll(async () => {
    await nginx?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('comes by HTTP/2, packed, and binds browsers to https for two years', async () => {
    expect((await askByHttp2('/news/one', { 'accept-encoding': 'br' })).headers).toMatchObject({
      ':status': 200,
      'content-encoding': 'br',
      'strict-transport-security': 'max-age=63072000',
    })
  })

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('%s is spoken', async (version) => {
    expect(await agrees(version)).toBe(version)
  })

  it('older TLS is not', async () => {
    expect(await agrees('TLSv1.1')).toBe('refused')
  })

  it('whoever comes by http is sent to the same page by https', async () => {
    const { status, headers } = await ask(plainPort, '/news/one?a=b', { headers: { host: 'iran.iom.int' } })
    expect([status, headers.location]).toEqual([301, 'https://iran.iom.int/news/one?a=b'])
  })

  it.each(['/', '/news/one', '/fa/news/one', '/news/ended', '/nowhere'])(
    'every rule of Mozilla’s Observatory gives its top result for %s',
    async (path) => {
      const first = `http://iran.iom.int${path}`
      const { location } = (await ask(plainPort, path, { headers: { host: 'iran.iom.int' } })).headers
      const toOthers = { ':method': 'OPTIONS', origin: 'https://a.example', 'access-control-request-method': 'GET' }
      const results = judge({
        ...(await askByHttp2(path)),
        toOthers: (await askByHttp2(path, toOthers)).headers,
        route: [first, String(location)],
      })
      expect(results).toEqual(BEST)
      expect(score(results)).toBe(130)
    },
  )

  it('the authority of the certificate is answered by http', async () => {
    const { status, body } = await ask(plainPort, '/.well-known/acme-challenge/token')
    expect([status, body.toString()]).toEqual([200, 'proof'])
  })
})
