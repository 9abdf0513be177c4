import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Debian's nginx, and the module that sends what is packed already. */
export interface NginxProgram {
  readonly path: string
  readonly brotliModule: string
}

const PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static']
const UNPACKED = join(import.meta.dirname, '../../.cache/nginx')
const PLACES = ['/', join(UNPACKED, 'root')]

/**
 * Makes sure of an nginx to drive: the system's, or else one unpacked from Debian's packages below .cache. Nothing is
 * installed and nobody needs to be root. Throws, with what to do, where there is neither.
 */
export function ensureNginx(): void {
  if (installedNginx()) return
  try {
    unpackNginx()
  } catch (cause) {
    const advice = `The tests of deploy/ drive a real nginx. Install it: apt-get install ${PACKAGES.join(' ')}`
    throw new Error(advice, { cause })
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
  execFileSync('apt-get', ['download', ...PACKAGES], { cwd: UNPACKED, stdio: 'pipe' })
  for (const name of readdirSync(UNPACKED).filter((file) => file.endsWith('.deb')))
    execFileSync('dpkg-deb', ['-x', name, 'root'], { cwd: UNPACKED, stdio: 'pipe' })
  if (!installedNginx()) throw new Error('the packages hold none that runs')
}
