/** Where the site lives and who speaks. The only reader of the environment beside `clock.ts` and the server. */

/** The mission's own address; a copy anywhere else says that it is not the official site. */
export const OFFICIAL_ORIGIN = 'https://iran.iom.int'

/** Origin of this copy, without a trailing slash: scheme, host and port. Throws on anything that is not an origin. */
export const SITE_ORIGIN = parseOrigin(process.env['SITE_ORIGIN'] ?? 'http://localhost:3000')

export const IS_OFFICIAL = SITE_ORIGIN === OFFICIAL_ORIGIN

/** Permanent address of a path of this copy. */
export function absoluteUrl(path: string): string {
  return `${SITE_ORIGIN}${path === '/' ? '/' : path}`
}

/** Reads an origin such as https://iran.iom.int; throws with what to write when it is not one. */
export function parseOrigin(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash || url.username) {
    throw new Error(`SITE_ORIGIN is "${value}". Write a scheme and a host only, such as https://iran.iom.int`)
  }
  return url.origin
}

/** The paper of the page (app/styles/every-page/tokens.css), which phones carry on around it. */
export const PAPER = { light: '#fdfcf8', dark: '#0f141c' } as const
