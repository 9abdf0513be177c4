/** How a server that runs tells about itself, and how it ends. */
export interface RunSettings {
  /** Whether answered requests are written to stdout. */
  readonly hasAccessLog: boolean
  /** Where /metrics is served; undefined for nowhere. */
  readonly metricsPort: number | undefined
  /** How long /readyz says no before the server stops, in milliseconds. */
  readonly drainMs: number
}

/** Reads LOG, METRICS_PORT and DRAIN_SECONDS. Throws, in one line, on a value that is none. */
export function readRunSettings(env: Readonly<Record<string, string | undefined>>): RunSettings {
  const { LOG: log = '' } = env
  if (!['', 'on', 'off'].includes(log)) throw new Error(`LOG is "${log}". Write off, or nothing`)
  return {
    hasAccessLog: log !== 'off',
    metricsPort: readNumber(env, 'METRICS_PORT', 65535),
    drainMs: 1000 * (readNumber(env, 'DRAIN_SECONDS', 300) ?? 0),
  }
}

function readNumber(env: Readonly<Record<string, string | undefined>>, name: string, most: number): number | undefined {
  const value = env[name] ?? ''
  if (value === '') return undefined
  if (!/^\d{1,5}$/.test(value) || Number(value) > most)
    throw new Error(`${name} is "${value}". Write a number from 0 to ${most}`)
  return Number(value)
}
