import { posix } from 'node:path'

/** Where an address of the site leads in an export: a file below it, or an address with a host. */
export type FindPlace = (path: string) => { readonly file: string } | { readonly url: string }

const ATTRIBUTE = /(\s(?:href|src|action|poster)=")(\/(?!\/)[^"]*)"/g
const SETS = /(\s(?:srcset|imagesrcset)=")([^"]+)"/gi
/** Browsers refuse these to a page without a host, and say so in the console. */
const NEEDS_HOST = /<link\b[^>]*\srel="(?:manifest|search|preload)"[^>]*>/g
const STYLE_URL = /url\((["']?)(\/(?!\/)[^"')]+)\1\)/g

/** A page whose addresses of this site are relative to `file`, its own place in the export. */
export function relativeHtml(html: string, file: string, find: FindPlace): string {
  return html
    .replace(NEEDS_HOST, '')
    .replace(ATTRIBUTE, (_, start: string, address: string) => `${start}${relativeTo(file, address, find)}"`)
    .replace(SETS, (_, start: string, set: string) => `${start}${relativeSet(set, file, find)}"`)
}

/** A stylesheet whose addresses of this site are relative to `file`. */
export function relativeCss(css: string, file: string, find: FindPlace): string {
  return css.replace(STYLE_URL, (_, mark: string, address: string) => {
    return `url(${mark}${relativeTo(file, address, find)}${mark})`
  })
}

function relativeSet(set: string, file: string, find: FindPlace): string {
  return set.replace(/(^|,\s*)(\/(?!\/)[^\s,]+)/g, (_, before: string, address: string) => {
    return before + relativeTo(file, address, find)
  })
}

function relativeTo(from: string, address: string, find: FindPlace): string {
  const [, path = '', rest = ''] = address.match(/^([^?#]*)(.*)$/s) ?? []
  const place = find(decodeURI(path))
  if ('url' in place) return place.url + rest
  const target = encodeURI(posix.relative(posix.dirname(from), place.file))
  return target + rest.replace(/^\?[^#]*/, '')
}
