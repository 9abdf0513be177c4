import { createReadStream, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { pipeline } from 'node:stream/promises'
import { promisify } from 'node:util'
import { brotliDecompress, gzip } from 'node:zlib'
import { LRUCache } from 'lru-cache'
import { VARY } from '../headers.ts'
import { type ByteRange, parseRange } from './byte-range.ts'
import { acceptedEncodings, type Encoding } from './negotiate.ts'
import type { Exchange } from './send.ts'
import type { Resource } from './site.ts'

const MEBIBYTE = 1024 * 1024
/** Larger files are streamed from the disk, and may be fetched in parts. */
const KEPT_IN_MEMORY = MEBIBYTE / 4
/**
 * Files read lately, by path: the most wanted pages are answered from memory, and go on being answered when the disk
 * does not. The content of a file must never change.
 */
const bodies = new LRUCache<string, Buffer>({
  maxSize: 64 * MEBIBYTE,
  sizeCalculation: ({ byteLength }) => Math.max(1, byteLength),
})

const unbrotli = promisify(brotliDecompress)
const repack = promisify(gzip)

interface Variant {
  readonly from: string
  readonly size: number
  readonly etag: string
  readonly encoding: Encoding | undefined
}

/** Of pages nobody has asked for yet. Those of today's site take 2 MB. */
const KEPT_AHEAD = 16 * MEBIBYTE

const EXTENSIONS = { br: '.br', gzip: '.gz' } as const

/**
 * Reads what pages are made of (HTML, styles, fonts) into memory, each in its smallest form, so that they go on being
 * answered when the disk does not, also those nobody asked for before. Throws as readFile does.
 */
export async function keepPages(resources: Iterable<Resource>): Promise<void> {
  let room = KEPT_AHEAD
  for (const resource of resources) {
    const { from, size } = chooseVariant(resource, 'br')
    if (!/^(?:text\/html|text\/css|font\/)/.test(resource.type) || size > Math.min(room, KEPT_IN_MEMORY)) continue
    room -= size
    if (!bodies.has(from)) bodies.set(from, await readFile(from))
  }
}

/**
 * Reads a file ahead in the packing that will be asked for, unless it is sent from the disk anyway: a process that answers nobody
 * meanwhile need not wait by turns, which costs ten times as much. Of one that cannot be read the answer will tell.
 */
export function readAhead(resource: Resource, accept: string): void {
  const { from, size } = chooseVariant(resource, accept)
  try {
    if (size <= KEPT_IN_MEMORY) bodies.set(from, readFileSync(from))
  } catch {}
}

/** Answers with a published file, in the best packing the reader accepts; 304 when the reader has it already. */
export async function sendResource(
  exchange: Exchange,
  resource: Resource,
  status: number = resource.status,
): Promise<void> {
  const { headers } = exchange.request
  const variant = chooseVariant(resource, headers['accept-encoding'])
  const base = headers['save-data'] === 'on' ? resource.headersSavingData : resource.headers
  const answer: Record<string, string | number> = { ...base, etag: variant.etag, vary: varyOf(resource) }
  if (status === 200 && isKnown(headers['if-none-match'], variant.etag)) {
    exchange.response.writeHead(304, answer).end()
    return
  }
  if (variant.encoding) answer['content-encoding'] = variant.encoding
  if (variant.size > KEPT_IN_MEMORY) return sendLarge(exchange, variant, status, answer)
  const body = bodies.get(variant.from) ?? (await readOrUnpack(resource, variant))
  exchange.response.writeHead(status, { ...answer, 'content-length': body.byteLength })
  exchange.response.end(exchange.request.method === 'HEAD' ? undefined : body)
}

function varyOf({ type }: Resource) {
  return type.startsWith('text/html') ? VARY.page : VARY.file
}

/** The text of a published file. Throws as readFile does. */
export async function readPlain(resource: Resource): Promise<string> {
  const variant = chooseVariant(resource, undefined)
  return (bodies.get(variant.from) ?? (await readOrUnpack(resource, variant))).toString('utf8')
}

/** What the disk does not give any more may be in memory, packed for others. Throws as readFile does otherwise. */
async function readOrUnpack({ from }: Resource, variant: Variant): Promise<Buffer> {
  try {
    const body = await readFile(variant.from)
    bodies.set(variant.from, body)
    return body
  } catch (error) {
    const packed = bodies.get(from + EXTENSIONS.br)
    if (!packed) throw error
    const plain = await unbrotli(packed)
    return variant.encoding === 'gzip' ? repack(plain) : plain
  }
}

function chooseVariant({ from, bytes, hash }: Resource, accept: string | undefined): Variant {
  for (const encoding of acceptedEncodings(accept)) {
    const size = bytes[encoding]
    if (size !== undefined) return { from: from + EXTENSIONS[encoding], size, etag: `"${hash}-${encoding}"`, encoding }
  }
  return { from, size: bytes.plain, etag: `"${hash}"`, encoding: undefined }
}

const MOST_TAGS = 50

/** If-None-Match, compared weakly as RFC 9110 (13.1.2) has it: proxies that repack turn a tag into a weak one. */
function isKnown(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false
  return header === etag || header.split(',', MOST_TAGS).some((tag) => tag.trim().replace(/^W\//, '') === etag)
}

async function sendLarge(
  exchange: Exchange,
  variant: Variant,
  status: number,
  headers: Record<string, string | number>,
) {
  const { request, response } = exchange
  const range = status === 200 ? rangeOf(exchange, variant) : undefined
  if (range === 'unsatisfiable') {
    response.writeHead(416, { ...headers, 'content-range': `bytes */${variant.size}`, 'content-length': 0 }).end()
    return
  }
  const { start, end } = range ?? { start: 0, end: variant.size - 1 }
  const part = range ? { 'content-range': `bytes ${start}-${end}/${variant.size}` } : {}
  const all = { ...headers, 'accept-ranges': 'bytes', 'content-length': end - start + 1, ...part }
  response.writeHead(range ? 206 : status, all)
  if (request.method === 'HEAD') response.end()
  // A reader who goes away ends the reading too; that is no failure of ours.
  else await pipeline(createReadStream(variant.from, { start, end }), response).catch(() => response.destroy())
}

function rangeOf({ request }: Exchange, { size, etag }: Variant): ByteRange | 'unsatisfiable' | undefined {
  const condition = request.headers['if-range']
  return condition === undefined || condition === etag ? parseRange(request.headers.range, size) : undefined
}
