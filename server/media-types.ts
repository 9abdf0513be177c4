import { extname } from 'node:path'

const utf8 = (type: string) => `${type}; charset=utf-8`

/** Every kind of file the site publishes, by extension. No script among them. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.html': utf8('text/html'),
  '.css': utf8('text/css'),
  '.txt': utf8('text/plain'),
  '.csv': utf8('text/csv'),
  '.ics': utf8('text/calendar'),
  '.vtt': utf8('text/vtt'),
  '.xml': utf8('application/xml'),
  '.svg': utf8('image/svg+xml'),
  '.json': 'application/json',
  '.geojson': 'application/geo+json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.ods': 'application/vnd.oasis.opendocument.spreadsheet',
  '.epub': 'application/epub+zip',
  '.zip': 'application/zip',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.webm': 'video/webm',
}

/** Media type of a file by its extension. Throws for kinds the site does not publish, scripts among them. */
export function mediaTypeOf(file: string): string {
  const type = MEDIA_TYPES[extname(file).toLowerCase()]
  if (!type)
    throw new Error(`${file} is of a kind the site does not publish. If it should, add it to server/media-types.ts`)
  return type
}

/** Whether content of a type gains from a .br and a .gz beside it; the other formats are compressed already. */
export function isCompressible(type: string): boolean {
  return /^text\/|^application\/(?:json|xml)\b|\+(?:json|xml)\b/.test(type)
}
