import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteManifest } from './manifest.ts'
import { nginxMaps } from './nginx-maps.ts'
import { nginxServer } from './nginx-server.ts'

const NOTE = '# Made by the build from server/headers.ts and site.json. Change those, not this.\n\n'

/**
 * Writes what nginx needs to serve a build into `nginx/` beside it: http.conf and server.conf, which
 * deploy/nginx/nginx.conf includes. nginx must be told to reload when they differ from those of the build before.
 */
export function writeNginx(folder: string, manifest: SiteManifest): void {
  mkdirSync(join(folder, 'nginx'), { recursive: true })
  writeFileSync(join(folder, 'nginx/http.conf'), NOTE + nginxMaps(manifest))
  writeFileSync(join(folder, 'nginx/server.conf'), NOTE + nginxServer(manifest))
}
