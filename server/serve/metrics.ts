/** Upper bounds in seconds. */
const BUCKETS = [0.001, 0.005, 0.025, 0.1, 0.5, 2.5, 10]
const CLASSES = ['1xx', '2xx', '3xx', '4xx', '5xx']

/** Counts answers and how long they took. */
export class Metrics {
  readonly #answers = new Map(CLASSES.map((name) => [name, 0]))
  /** How many took no longer than each bound. */
  readonly #within = new Map(BUCKETS.map((bound) => [bound, 0]))
  readonly #builtAt: string
  #seconds = 0
  #count = 0

  /** `builtAt`: the moment the served site was built for, ISO 8601. */
  constructor(builtAt: string) {
    this.#builtAt = builtAt
  }

  /** Adds one answer. */
  count(status: number, milliseconds: number): void {
    const seconds = milliseconds / 1000
    this.#count += 1
    this.#seconds += seconds
    addOne(this.#answers, CLASSES[Math.floor(status / 100) - 1] ?? '5xx')
    for (const bound of BUCKETS) if (seconds <= bound) addOne(this.#within, bound)
  }

  /** All numbers in the text format of Prometheus, version 0.0.4. */
  text(): string {
    const duration = 'site_request_duration_seconds'
    const lines = [
      ...family('site_requests_total', 'counter', 'Answers by class of status.'),
      ...Array.from(this.#answers, ([name, value]) => `site_requests_total{class="${name}"} ${value}`),
      ...family(duration, 'histogram', 'From the request to the end of its answer.'),
      ...Array.from(this.#within, ([bound, value]) => `${duration}_bucket{le="${bound}"} ${value}`),
      `${duration}_bucket{le="+Inf"} ${this.#count}`,
      `${duration}_sum ${this.#seconds.toFixed(6)}`,
      `${duration}_count ${this.#count}`,
      ...gauge('site_resident_memory_bytes', 'Memory of the process.', process.memoryUsage.rss()),
      ...gauge('site_uptime_seconds', 'Since the process began.', process.uptime()),
      ...gauge('site_built_timestamp_seconds', 'The moment the site was built for.', Date.parse(this.#builtAt) / 1000),
    ]
    return `${lines.join('\n')}\n`
  }
}

function addOne<Key>(counts: Map<Key, number>, key: Key) {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function family(name: string, type: string, help: string): string[] {
  return [`# HELP ${name} ${help}`, `# TYPE ${name} ${type}`]
}

function gauge(name: string, help: string, value: number): string[] {
  return [...family(name, 'gauge', help), `${name} ${value}`]
}
