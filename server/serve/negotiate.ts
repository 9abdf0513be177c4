/** How a body may be packed, as Content-Encoding names it. */
export type Encoding = 'br' | 'gzip'

/**
 * The packings a reader accepts, best first (RFC 9110, 12.5.3). One that is refused with q=0 is left
 * out; `*` stands for those not named. No header means plain.
 */
export function acceptedEncodings(header: string | undefined): readonly Encoding[] {
  if (header === undefined || header.length > LONGEST) return NONE
  let accepted = known.get(header)
  if (!accepted) {
    accepted = parse(header)
    if (known.size < KNOWN_LIMIT) known.set(header, accepted)
  }
  return accepted
}

const NONE: readonly Encoding[] = []

/** Browsers send a handful of different headers; they are read once. */
const known = new Map<string, readonly Encoding[]>()
const KNOWN_LIMIT = 100
/** No browser sends a longer one: to read it would take time, and to remember it memory. */
const LONGEST = 500

function parse(header: string): Encoding[] {
  const weights = new Map(header.toLowerCase().split(',').map(readPreference))
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  return (['br', 'gzip'] as const).filter((encoding) => weight(encoding) > 0)
}

function readPreference(part: string): [name: string, weight: number] {
  const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim())
  const quality = parameters.find((parameter) => parameter.startsWith('q='))
  return [name, quality ? Number(quality.slice(2)) || 0 : 1]
}
