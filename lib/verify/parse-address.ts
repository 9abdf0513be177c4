import { domainToUnicode } from 'node:url'
import { foldText } from '../text/normalise.ts'

/** A web or e-mail address, taken apart the way a browser does. */
export interface ParsedAddress {
  /** What the machine looks up: ASCII, lower-case, without a final dot. */
  readonly host: string
  /** The same as a reader would see it. */
  readonly shown: string
  /** Decoded where that is possible, without a final slash; `/` for none. */
  readonly path: string
  /** What stands behind the path: query and fragment. */
  readonly rest: string
  /** What stands before the @ sign, decoded. */
  readonly user: string
  readonly port: string
  readonly isMail: boolean
  readonly isEncrypted: boolean
}

const MAIL = /^(?:mailto:)?[^\s@\\/:]+@[^\s@\\/?#:]+$/i
const ARABIC_DIGITS = /[\u0660-\u0669\u06F0-\u06F9]/gu

/** Reads an address by the rules of the URL standard; Persian and Arabic digits count as Latin ones. Undefined when it is none. */
export function parseAddress(written: string): ParsedAddress | undefined {
  const text = written.replace(ARABIC_DIGITS, foldText)
  const isMail = MAIL.test(text)
  const bare = text.replace(/^mailto:/i, '')
  const scheme = /^([a-z][a-z0-9+.-]*):[\\/]{2}/i.exec(bare)?.[1]?.toLowerCase()
  const named = scheme ? bare.slice(scheme.length + 3) : bare
  // What no browser opens may be told by what it means to be: www.iom.int%40example.com
  const web = [named, decode(named)].map((name) => `https://${name}`).find((name) => URL.canParse(name))
  if (!web) return undefined
  const { hostname, pathname, search, hash, username, password, port } = new URL(web)
  const host = hostname.replace(/\.+$/, '')
  return {
    host,
    shown: domainToUnicode(host) || host,
    path: decode(pathname).replace(/(?!^)\/+$/, ''),
    rest: decode(search + hash),
    user: decode([username, password].filter(Boolean).join(':')),
    port,
    isMail,
    isEncrypted: isMail || scheme === undefined || scheme === 'https',
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
