/** The copies of every edition as files of the site. */
import { posix } from 'node:path'
import { getEditions } from '../../lib/content/queries.ts'
import { parseEdtf } from '../../lib/i18n/edtf.ts'
import { formatDateInFull, missionDay } from '../../lib/i18n/format.ts'
import { getMessages } from '../../lib/i18n/get-messages.ts'
import type { Locale } from '../../lib/i18n/locales.ts'
import { splitLocale } from '../../lib/i18n/paths.ts'
import { COPY_KINDS, type Copy, type CopyKind, copyPath, setCopies } from '../../lib/pages/offline.ts'
import { OFFLINE_PATH } from '../../lib/site/data-paths.ts'
import { signBytes } from '../../lib/verify/sign.ts'
import { outputSource, type Source } from '../build/source.ts'
import { type BookPlan, makePlannedBook, planBooks } from './book/books.ts'
import { type CopyRequest, sha256, zipCopy } from './copy.ts'
import { readMe } from './read-me.ts'
import { smallCopy } from './small-copy.ts'
import { wholeCopy } from './whole-copy.ts'

/** What a copy may weigh in bytes, so that it comes over a slow line and every messenger takes it. */
export const COPY_BUDGETS = { whole: 2_000_000, small: 200_000, book: 1_200_000 } as const

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
  const plans = planCopies(request)
  let copies: Promise<ReadonlyMap<string, MadeCopy>> | undefined
  const made = () => {
    copies ??= makeCopies(request, plans)
    return copies
  }
  const partOf = (path: string, part: (copy: MadeCopy) => string | Uint8Array) => async () => {
    const copy = (await made()).get(path)
    if (!copy) throw new Error(`No copy is made for ${path}`)
    return Buffer.from(part(copy))
  }
  const files = plans.map(({ path, mediaType }) => ({
    ...{ path, type: mediaType, disposition: `attachment; filename="${posix.basename(path)}"` },
    make: partOf(path, ({ body }) => body),
  }))
  const signatures = plans.map(({ path }) => ({
    ...{ path: `${path}.sig`, type: 'text/plain; charset=utf-8' },
    make: partOf(path, ({ signature }) => signature ?? ''),
  }))
  const before = (source: Source): Source => {
    if (!tellsOfCopies(source)) return source
    return { ...source, make: () => made().then(async () => Buffer.from(await source.make())) }
  }
  return { files: [...files, ...(request.key ? signatures : [])].map(outputSource), before }
}

function tellsOfCopies({ path }: Source): boolean {
  return splitLocale(path).path.replace(/\.(?:json|txt)$/, '') === OFFLINE_PATH
}

/** A copy that can be made, and what it may weigh. */
interface CopyPlan extends Pick<Copy, 'locale' | 'path' | 'mediaType' | 'title' | 'text'> {
  readonly budget: number
  readonly make: () => Promise<Uint8Array>
}

function planCopies(request: CopiesRequest): CopyPlan[] {
  return getEditions().flatMap((locale) => [
    ...COPY_KINDS.map((kind) => planZip(request, locale, kind)),
    ...planBooks(locale).map((plan) => planEpub(request, plan)),
  ])
}

function planZip({ sources, stylesOf, now, key }: CopiesRequest, locale: Locale, kind: CopyKind): CopyPlan {
  const { name: title, text } = getMessages(locale).offline.files[kind]
  const path = copyPath(locale, kind)
  const day = missionDay(now)
  const request = { locale, sources, stylesOf, day, date: dateInWords(day, locale), isSigned: key !== undefined }
  const make = async () => {
    const files = await (kind === 'whole' ? wholeCopy : smallCopy)(request)
    return zipCopy(path, new Map([['READ-ME.txt', Buffer.from(readMe(request, kind))], ...files]), day)
  }
  return { locale, path, mediaType: 'application/zip', title, text, budget: COPY_BUDGETS[kind], make }
}

function planEpub({ sources }: CopiesRequest, plan: BookPlan): CopyPlan {
  const { book, title, text } = plan
  const { locale, path } = book
  const make = () => makePlannedBook(plan, sources)
  return { locale, path, mediaType: 'application/epub+zip', title, text, budget: COPY_BUDGETS.book, make }
}

async function makeCopies(request: CopiesRequest, plans: readonly CopyPlan[]) {
  const copies: MadeCopy[] = []
  for (const plan of plans) copies.push(await makeCopy(request, plan))
  setCopies(copies.map(({ copy }) => copy))
  return new Map(copies.map((made) => [made.copy.path, made]))
}

async function makeCopy({ now, key }: CopiesRequest, { budget, make, ...plan }: CopyPlan): Promise<MadeCopy> {
  const { locale, path } = plan
  const body = await make()
  refuseTooLarge(path, body.length, budget)
  const made = { name: posix.basename(path), date: dateInWords(missionDay(now), locale), isSigned: key !== undefined }
  const copy = { ...plan, ...made, bytes: body.length, sha256: sha256(body) }
  return { copy, body, signature: key ? signBytes(body, key).signature : undefined }
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
    `${path} has ${bytes} bytes, ${bytes - budget} more than a copy may have (${budget}). Carry less: fewer news (NEWS_CARRIED in server/pocket/whole-copy.ts and book/books.ts), or fewer pages (SMALL_PATHS in small-copy.ts)`,
  )
}
