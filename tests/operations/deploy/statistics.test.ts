/** The command for statistics that docs/operations.md gives, on logs of the real nginx and of Node. */
import { execFileSync, spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { accessLine } from '../../../server/serve/log-lines.ts'
import { ask } from '../../unit/server/ask.ts'
import { hasNginx } from './find-nginx.ts'
import { useSiteBehindNginx } from './site-behind-nginx.ts'

const hasPrograms = ['jq', 'goaccess'].every((program) => spawnSync(program, ['--version']).status === 0)
if (!hasPrograms) console.warn('SKIPPED, the test of statistics: to run it, apt-get install jq goaccess')

/** As an operator would type it. */
function documentedCommand(): string {
  const page = readFileSync(join(import.meta.dirname, '../../../docs/operations.md'), 'utf8')
  return /```sh\n(jq -r [^`]*goaccess [^`]*)```/.exec(page)?.[1] ?? ''
}

describe.skipIf(!hasPrograms || !hasNginx())('statistics', () => {
  const site = useSiteBehindNginx()

  it('come from the logs of nginx and of Node with the command of the runbook', async () => {
    for (const path of ['/news/one', '/news/one?q=secret', '/fa/news/one', '/nowhere']) await ask(site().port, path)
    await vi.waitFor(() => expect(site().nginx.accessLog()).toContain('/nowhere'), { timeout: 5000 })
    const log = join(site().folder, 'access.log')
    const answer = {
      method: 'GET',
      url: '/news/one',
      status: 200,
      bytes: 1000,
      milliseconds: 1,
      address: '2001:db8::1',
    }
    appendFileSync(log, `${accessLine(answer, new Date())}\n`)
    const report = join(site().folder, 'report.json')
    const command = documentedCommand().replace('/var/log/nginx/access.log', log).replace('report.html', report)
    execFileSync('sh', ['-c', command], { stdio: 'pipe' })
    const { general, requests, not_found } = JSON.parse(readFileSync(report, 'utf8'))
    expect(general).toMatchObject({ total_requests: 5, valid_requests: 5, failed_requests: 0, unique_visitors: 2 })
    const hits = requests.data.map(({ data, hits }: { data: string; hits: { count: number } }) => [data, hits.count])
    expect(Object.fromEntries(hits)).toEqual({ '/news/one': 3, '/fa/news/one': 1 })
    expect(not_found.data.map(({ data }: { data: string }) => data)).toEqual(['/nowhere'])
  })
})
