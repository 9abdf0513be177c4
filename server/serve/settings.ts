/** Where the server listens. */
export interface ListenAddress {
  readonly port: number
  /** Undefined for all addresses of the machine. */
  readonly host: string | undefined
}

/** Reads PORT (0 takes any free one; 3000 when not set) and HOST. Throws, in one line, on a port that is none. */
export function readListenAddress(env: Readonly<Record<string, string | undefined>>): ListenAddress {
  const { PORT: port = '', HOST: host = '' } = env
  if (!/^\d{0,5}$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT is "${port}". Write a number from 0 to 65535, such as 3000`)
  }
  return { port: port === '' ? 3000 : Number(port), host: host === '' ? undefined : host }
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
