/** Where the site lives and who speaks. The only reader of the environment beside `clock.ts` and the server. */

import { MISSION } from '../mission/mission.ts'

/** The mission's own address; a copy anywhere else says that it is not the official site. */
export const OFFICIAL_ORIGIN = `https://${MISSION.host}`

/** Origin of this copy, without a trailing slash: scheme, host and port. Throws on anything that is not an origin. */
export const SITE_ORIGIN = parseOrigin(process.env['SITE_ORIGIN'] ?? 'http://localhost:3000')

export const IS_OFFICIAL = SITE_ORIGIN === OFFICIAL_ORIGIN

/** Permanent address of a path of this copy. */
export function absoluteUrl(path: string): string {
  return `${SITE_ORIGIN}${path === '/' ? '/' : path}`
}

/** Reads an origin such as https://example.org; throws with what to write when it is not one. */
export function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Error(`SITE_ORIGIN is "${value}". Write a scheme and a host only, such as ${OFFICIAL_ORIGIN}`)
  }
  return url.origin
}

/** Names of the settings below, which a build is made with. */
export const REACH_SETTINGS = ['WEBSUB_HUB', 'ONION_ORIGIN'] as const

/** Other ways to readers that an operator may open; each is closed unless it is set. */
export interface Reach {
  /** Address of the WebSub hub that every feed names, and that is told when one changed. */
  readonly hub: string | undefined
  /** Origin of the onion service that holds the same pages. */
  readonly onion: string | undefined
}

/** Reads WEBSUB_HUB and ONION_ORIGIN; empty is as good as unset. Throws, in one line, on a value that is none. */
export function readReach(env: Readonly<Record<string, string | undefined>> = process.env): Reach {
  return { hub: parseHub(env['WEBSUB_HUB']), onion: parseOnion(env['ONION_ORIGIN']) }
}

function parseHub(value = ''): string | undefined {
  if (value === '') return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.hash || url.username || /[<>"${}\s]/.test(value)) {
    throw new Error(`WEBSUB_HUB is "${value}". Write the whole address of a hub, such as https://hub.example.org/`)
  }
  return url.href
}

function parseOnion(value = ''): string | undefined {
  if (value === '' || /^https?:\/\/[a-z2-7]{56}\.onion$/.test(value)) return value || undefined
  throw new Error(`ONION_ORIGIN is "${value}". Write http:// and the 56 letters and digits of the service with .onion`)
}

/** The paper of the page (app/styles/every-page/tokens.css), which phones carry on around it. */
export const PAPER = { light: '#fdfcf8', dark: '#0f141c' } as const
