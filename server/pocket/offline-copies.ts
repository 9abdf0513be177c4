/** The copies of every edition as files of the site. */
import { posix } from 'node:path'
import { getEditions } from '../../lib/content/queries.ts'
import { parseEdtf } from '../../lib/i18n/edtf.ts'
import { formatDateInFull, missionDay } from '../../lib/i18n/format.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { COPY_KINDS, type Copy, type CopyKind, copyName, copyPath, setCopies } from '../../lib/pages/offline.ts'
import { OFFLINE_PATH } from '../../lib/site/data-paths.ts'
import { signBytes } from '../../lib/verify/sign.ts'
import { outputSource, type Source } from '../build/source.ts'
import { type CopyRequest, sha256, zipCopy } from './copy.ts'
import { readMe } from './read-me.ts'
import { smallCopy } from './small-copy.ts'
import { wholeCopy } from './whole-copy.ts'

/** What a copy may weigh in bytes, so that it comes over a slow line and every messenger takes it. */
export const COPY_BUDGETS: Readonly<Record<CopyKind, number>> = { whole: 2_000_000, small: 200_000 }

interface CopiesRequest extends Pick<CopyRequest, 'sources' | 'stylesOf'> {
  readonly now: Date
  /** Signs the copies (PEM); without it none is signed. */
  readonly key: string | undefined
}

/** A copy with its bytes and its signature. */
interface MadeCopy {
  readonly copy: Copy
  readonly body: Uint8Array
  readonly signature: string | undefined
}

/**
 * The copies of every edition, and their signatures where there is a key. They are made together when the first is asked for, and throw
 * when one is over its budget. `before`: the same source, where it tells of the copies made after them.
 */
export function offlineCopies(request: CopiesRequest) {
  let copies: Promise<ReadonlyMap<string, MadeCopy>> | undefined
  const made = () => {
    copies ??= makeCopies(request)
    return copies
  }
  const partOf = (path: string, part: (copy: MadeCopy) => string | Uint8Array) => async () => {
    const copy = (await made()).get(path)
    if (!copy) throw new Error(`No copy is made for ${path}`)
    return Buffer.from(part(copy))
  }
  const paths = getEditions().flatMap((locale) => COPY_KINDS.map((kind) => copyPath(locale, kind)))
  const zips = paths.map((path) => ({
    ...{ path, type: 'application/zip', disposition: `attachment; filename="${posix.basename(path)}"` },
    make: partOf(path, ({ body }) => body),
  }))
  const signatures = paths.map((path) => ({
    ...{ path: `${path}.sig`, type: 'text/plain; charset=utf-8' },
    make: partOf(path, ({ signature }) => signature ?? ''),
  }))
  const before = (source: Source): Source => {
    if (!tellsOfCopies(source)) return source
    return { ...source, make: () => made().then(async () => Buffer.from(await source.make())) }
  }
  return { files: [...zips, ...(request.key ? signatures : [])].map(outputSource), before }
}

function tellsOfCopies({ path }: Source): boolean {
  return splitLocale(path).path.replace(/\.(?:json|txt)$/, '') === OFFLINE_PATH
}

async function makeCopies(request: CopiesRequest): Promise<ReadonlyMap<string, MadeCopy>> {
  const copies: MadeCopy[] = []
  for (const locale of getEditions()) for (const kind of COPY_KINDS) copies.push(await makeCopy(request, locale, kind))
  setCopies(copies.map(({ copy }) => copy))
  return new Map(copies.map((made) => [made.copy.path, made]))
}

async function makeCopy({ sources, stylesOf, now, key }: CopiesRequest, locale: Locale, kind: CopyKind) {
  const day = missionDay(now)
  const date = dateInWords(day, locale)
  const request = { locale, sources, stylesOf, day, date, isSigned: key !== undefined }
  const files = await (kind === 'whole' ? wholeCopy : smallCopy)(request)
  const path = copyPath(locale, kind)
  const body = zipCopy(path, new Map([['READ-ME.txt', Buffer.from(readMe(request, kind))], ...files]), day)
  refuseTooLarge(path, body.length, COPY_BUDGETS[kind])
  const signature = key ? signBytes(body, key).signature : undefined
  const made = { locale, kind, path, name: copyName(locale, kind), date }
  const copy = { ...made, bytes: body.length, sha256: sha256(body), isSigned: key !== undefined }
  return { copy, body, signature }
}

function dateInWords(day: string, locale: Locale): string {
  const date = parseEdtf(day)
  if (!date) throw new Error(`${day} is not a day`)
  return formatDateInFull(date, locale)
}

/** Throws for a copy over its budget. */
export function refuseTooLarge(path: string, bytes: number, budget: number): void {
  if (bytes <= budget) return
  throw new Error(
    `${path} has ${bytes} bytes, ${bytes - budget} more than a copy may have (${budget}). Carry less: fewer news (NEWS_CARRIED in server/pocket/whole-copy.ts), or fewer pages (SMALL_PATHS in small-copy.ts)`,
  )
}
