import { describe, expect, test } from 'vitest'
import { parseWrk } from './load.ts'

const PRINTED = `Running 2s test @ http://127.0.0.1:3000/
  1 threads and 50 connections
  Thread Stats   Avg      Stdev     Max   +/- Stdev
    Latency   231.10ms  286.39ms   1.91s    91.72%
    Req/Sec   164.72     65.66   323.00     66.67%
  Latency Distribution
     50%  154.87ms
     90%  378.90ms
     99%    1.57s${' '}
  314 requests in 2.02s, 22.54MB read
Requests/sec:    155.38
Transfer/sec:     11.15MB
`

describe('what wrk prints', () => {
  test('is a rate and the slowest hundredth in milliseconds', () => {
    expect(parseWrk(PRINTED)).toEqual({ requestsPerSecond: 155.38, p99Milliseconds: 1570, failed: 0 })
  })

  test.each([
    ['99%  870.00us', 0.87],
    ['99%   12.50ms', 12.5],
    ['99%    1.50m', 90_000],
  ])('%s is read in its unit', (line, milliseconds) => {
    expect(parseWrk(PRINTED.replace(/99% .*/, line)).p99Milliseconds).toBeCloseTo(milliseconds)
  })

  test('counts what failed', () => {
    const failures = '  Socket errors: connect 1, read 2, write 0, timeout 4\n  Non-2xx or 3xx responses: 30\nRequests'
    expect(parseWrk(PRINTED.replace('Requests', failures)).failed).toBe(37)
  })

  test('without figures is an error that shows it', () => {
    expect(() => parseWrk('unable to connect')).toThrow('unable to connect')
  })
})
