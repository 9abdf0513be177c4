import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Debian's nginx, and the module that sends what is packed already. */
export interface NginxProgram {
  readonly path: string
  readonly brotliModule: string
}

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']
const UNPACKED = join(import.meta.dirname, '../../../.cache/nginx')
const PLACES = ['/', join(UNPACKED, 'root')]
/** Milliseconds for one step of fetching it: a machine without a network must not hang. */
const MOST_WAITED = 120_000

/**
 * Whether there is an nginx to drive: the system's, or else one unpacked from Debian's packages below .cache. Nothing is
 * installed and nobody needs to be root. Where there is neither, says so on stderr.
 */
export function hasNginx(): boolean {
  if (installedNginx()) return true
  try {
    unpackNginx()
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const advice = `To run them: apt-get install ${PACKAGES.join(' ')}`
    console.warn(`SKIPPED, all tests of this file: there is no nginx to drive. ${advice}\n${reason}`)
    return false
  }
}

/** nginx with its module, of the system or unpacked before; undefined when there is none that runs. */
export function installedNginx(): NginxProgram | undefined {
  return PLACES.map((root) => ({
    path: join(root, 'usr/sbin/nginx'),
    brotliModule: join(root, 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so'),
  })).find(({ path, brotliModule }) => existsSync(brotliModule) && spawnSync(path, ['-v']).status === 0)
}

function unpackNginx() {
  mkdirSync(UNPACKED, { recursive: true })
  const run = (program: string, ...parameters: string[]) =>
    execFileSync(program, parameters, { cwd: UNPACKED, stdio: 'pipe', timeout: MOST_WAITED })
  for (const name of ['lists/partial', 'archives/partial']) mkdirSync(join(UNPACKED, name), { recursive: true })
  // A list of its own: the system's may be missing or old, and only root may renew that.
  const own = ['-o', `Dir::State::lists=${join(UNPACKED, 'lists')}`, '-o', `Dir::Cache=${UNPACKED}`]
  run('apt-get', ...own, 'update')
  run('apt-get', ...own, 'download', ...PACKAGES)
  rmSync(join(UNPACKED, 'lists'), { recursive: true })
  for (const name of readdirSync(UNPACKED).filter((file) => file.endsWith('.deb'))) run('dpkg-deb', '-x', name, 'root')
  if (!installedNginx()) throw new Error('the packages hold none that runs')
}
