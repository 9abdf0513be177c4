import { MISSION } from '../mission/mission.ts'

/** How patient and how polite the check is. */
export interface CheckSettings {
  /** Milliseconds an answer may take. */
  readonly timeout: number
  /** Further tries after no answer, or one that says “later”. */
  readonly retries: number
  /** Milliseconds between two requests to one host. */
  readonly pause: number
  /** Hosts asked at the same time. */
  readonly hosts: number
}

/** What became of an address. `refused`: the server does not answer programs, so nothing is known. */
export interface LinkState {
  readonly state: 'works' | 'moved' | 'refused' | 'broken' | 'silent'
  /** The status, or why there was no answer. */
  readonly why: string
  /** Where it leads for good, or as long as nobody changes it. */
  readonly to?: string
}

const LONGEST_WAY = 5
const USER_AGENT = `${MISSION.key}-link-check (+https://${MISSION.host})`
const [REFUSED, LATER, PERMANENT] = [
  [401, 403, 405, 406, 418, 429, 451, 999],
  [429, 500, 502, 503, 504],
  [301, 308],
]

/** Asks for an address without loading it, following where it leads. Never throws. */
export async function checkLink(url: string, settings: CheckSettings): Promise<LinkState> {
  for (let tries = 0; ; tries++) {
    const { state, isLater } = await follow(url, settings.timeout)
    if (!isLater || tries >= settings.retries) return state
    await wait(settings.pause * 2 ** tries)
  }
}

async function follow(url: string, timeout: number): Promise<{ state: LinkState; isLater: boolean }> {
  let [at, isForGood] = [url, true]
  for (let steps = 0; steps <= LONGEST_WAY; steps++) {
    const { status, location, error } = await ask(at, timeout)
    if (error) return { state: { state: 'silent', why: error }, isLater: true }
    const next = location && URL.canParse(location, at) ? new URL(location, at).href : undefined
    if (!next)
      return { state: judge(status, at === url ? undefined : { to: at, isForGood }), isLater: LATER.includes(status) }
    isForGood &&= PERMANENT.includes(status)
    at = next
  }
  return { state: { state: 'broken', why: `more than ${LONGEST_WAY} redirects` }, isLater: false }
}

function judge(status: number, moved: { to: string; isForGood: boolean } | undefined): LinkState {
  const why = String(status)
  if (status >= 200 && status < 300)
    return moved?.isForGood ? { state: 'moved', why: 'moved for good', to: moved.to } : { state: 'works', why }
  const to = moved && { to: moved.to }
  if (REFUSED.includes(status)) return { state: 'refused', why, ...to }
  return { state: status >= 500 ? 'silent' : 'broken', why, ...to }
}

interface Told {
  readonly status: number
  readonly location: string | null
  readonly error?: string
}

/** HEAD first; many servers answer it wrongly, so a failure counts only when GET confirms it. */
async function ask(url: string, timeout: number): Promise<Told> {
  const head = await request(url, 'HEAD', timeout)
  return head.error || head.status < 400 ? head : request(url, 'GET', timeout)
}

async function request(url: string, method: 'HEAD' | 'GET', timeout: number): Promise<Told> {
  try {
    const signal = AbortSignal.timeout(timeout)
    const answer = await fetch(url, { method, signal, redirect: 'manual', headers: { 'user-agent': USER_AGENT } })
    await answer.body?.cancel()
    const isRedirect = answer.status >= 300 && answer.status < 400
    return { status: answer.status, location: isRedirect ? answer.headers.get('location') : null }
  } catch (error) {
    return { status: 0, location: null, error: reasonOf(error) }
  }
}

/** fetch hides the reason, such as ENOTFOUND, in the cause. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer'
  if (error.name === 'TimeoutError') return 'no answer in time'
  const { cause } = error
  return cause instanceof Error && 'code' in cause ? String(cause.code) : error.message
}

/** Resolves after some milliseconds. */
export function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
