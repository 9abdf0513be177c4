/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10]
const CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx'] as const

/** What the numbers below do not hold themselves. */
export interface MetricsContext {
  /** Resident memory in bytes. */
  readonly memory: number
  /** Seconds since the process began. */
  readonly uptime: number
  /** The moment the served site was built for, ISO 8601. */
  readonly builtAt: string
}

/** Counts answers and how long they took. */
export class Metrics {
  readonly #answers = new Map<string, number>(CLASSES.map((name) => [name, 0]))
  readonly #durations = new Array<number>(BUCKETS.length).fill(0)
  #sum = 0
  #count = 0

  /** Adds one answer. */
  count(status: number, milliseconds: number): void {
    const name = CLASSES[Math.floor(status / 100) - 1] ?? '5xx'
    const seconds = milliseconds / 1000
    this.#answers.set(name, (this.#answers.get(name) ?? 0) + 1)
    this.#count += 1
    this.#sum += seconds
    const bucket = BUCKETS.findIndex((bound) => seconds <= bound)
    if (bucket !== -1) this.#durations[bucket] = (this.#durations[bucket] ?? 0) + 1
  }

  /** All numbers in the text format of Prometheus, version 0.0.4. */
  text({ memory, uptime, builtAt }: MetricsContext): string {
    const lines = [
      ...family('site_requests_total', 'counter', 'Answers by class of status.'),
      ...Array.from(this.#answers, ([name, value]) => `site_requests_total{class="${name}"} ${value}`),
      ...family('site_request_duration_seconds', 'histogram', 'From the request to the end of its answer.'),
      ...this.#histogram(),
      ...gauge('site_resident_memory_bytes', 'Memory of the process.', memory),
      ...gauge('site_uptime_seconds', 'Since the process began.', uptime),
      ...gauge('site_built_timestamp_seconds', 'The moment the site was built for.', Date.parse(builtAt) / 1000),
    ]
    return `${lines.join('\n')}\n`
  }

  #histogram(): string[] {
    const name = 'site_request_duration_seconds'
    let below = 0
    const buckets = BUCKETS.map((bound, index) => {
      below += this.#durations[index] ?? 0
      return `${name}_bucket{le="${bound}"} ${below}`
    })
    const all = `${name}_bucket{le="+Inf"} ${this.#count}`
    return [...buckets, all, `${name}_sum ${this.#sum.toFixed(6)}`, `${name}_count ${this.#count}`]
  }
}

function family(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function gauge(name: string, help: string, value: number): string[] {
  return [...family(name, 'gauge', help), `${name} ${value}`]
}
