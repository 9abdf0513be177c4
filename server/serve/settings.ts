/** What an operator decides about the server. Each reader throws, in one line, on a value that is none. */
type Environment = Readonly<Record<string, string | undefined>>

/** Where the server listens. */
export interface ListenAddress {
  readonly port: number
  /** Undefined for all addresses of the machine. */
  readonly host: string | undefined
}

/** Reads PORT (0 takes any free one; 3000 when not set) and HOST. */
export function readListenAddress(env: Environment): ListenAddress {
  const port = readNumber(env, 'PORT', 65535, 'a number from 0 to 65535, such as 3000') ?? 3000
  return { port, host: env['HOST'] || undefined }
}

/** What to tell a person whose server could not listen. One line. */
export function explainListenError(error: NodeJS.ErrnoException, { port, host }: ListenAddress): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is taken. Stop what uses it or choose another: PORT=${port + 1} npm start`
  if (error.code === 'EACCES')
    return `Port ${port} may not be opened by this user. Choose one above 1023: PORT=3000 npm start`
  if (host !== undefined)
    return `The server cannot listen on HOST=${host}, port ${port} (${error.code ?? error.message})`
  return `The server cannot listen on port ${port} (${error.code ?? error.message})`
}

/** How a server that runs tells about itself, and how it ends. */
export interface RunSettings {
  /** Whether answered requests are written to stdout. */
  readonly hasAccessLog: boolean
  /** Where /metrics is served; undefined for nowhere. */
  readonly metricsPort: number | undefined
  /** How long /readyz says no before the server stops, in milliseconds. */
  readonly drainMs: number
}

/** Reads LOG, METRICS_PORT and DRAIN_SECONDS. */
export function readRunSettings(env: Environment): RunSettings {
  const { LOG: log = '' } = env
  if (!['', 'on', 'off'].includes(log)) throw new Error(`LOG is "${log}". Write off, or nothing`)
  return {
    hasAccessLog: log !== 'off',
    metricsPort: readNumber(env, 'METRICS_PORT', 65535),
    drainMs: 1000 * (readNumber(env, 'DRAIN_SECONDS', 300) ?? 0),
  }
}

/** How often one reader may search. */
export interface SearchLimitSettings {
  /** Searches a minute; 0 for no limit. An address that many readers may share has five times as many. */
  readonly perMinute: number
  /** Proxies of ours in front of the server that add to X-Forwarded-For. */
  readonly proxies: number
}

/** Reads SEARCH_LIMIT (searches a minute and reader; 0 for no limit) and TRUST_PROXY (number of proxies in front). */
export function readSearchLimit(env: Environment): SearchLimitSettings {
  const read = (name: string, unset: number) =>
    readNumber(env, name, 999_999, `a whole number, such as ${unset}`) ?? unset
  return { perMinute: read('SEARCH_LIMIT', 60), proxies: read('TRUST_PROXY', 0) }
}

function readNumber(env: Environment, name: string, most: number, wanted = `a number from 0 to ${most}`) {
  const value = env[name] ?? ''
  if (value === '') return undefined
  if (!/^\d{1,6}$/.test(value) || Number(value) > most) throw new Error(`${name} is "${value}". Write ${wanted}`)
  return Number(value)
}
