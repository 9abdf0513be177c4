/** What the two may say differently: who they are, when, how they keep the line, and how they make tags. */
const OWN = [
  'date',
  'server',
  'connection',
  'keep-alive',
  'etag',
  'content-length',
  'transfer-encoding',
  'accept-ranges',
]

/** The headers that nginx and Node must send alike. */
export function compared(headers: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.includes(name)))
}
