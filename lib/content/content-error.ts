/** One thing wrong in a content file, in words for the person who wrote it. */
export interface ContentProblem {
  /** Path from the content folder's parent: content/en/news/example.md. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** Front-matter field, such as `mediaContact.email`. */
  readonly field?: string
  /** What is wrong. */
  readonly problem: string
  /** What to write instead. */
  readonly remedy: string
  readonly severity: 'error' | 'warning'
}

/** One problem on one line: `content/en/news/x.md:4:1 error topics: … → …`. */
export function formatProblem({ file, line, column, severity, field, problem, remedy }: ContentProblem): string {
  return `${file}:${line}:${column} ${severity}${field ? ` ${field}` : ''}: ${problem}${remedy ? ` → ${remedy}` : ''}`
}

/** Stops a build: the content has errors, all of them listed. */
export class ContentError extends Error {
  override name = 'ContentError'
  readonly problems: readonly ContentProblem[]

  constructor(problems: readonly ContentProblem[]) {
    super(
      `${problems.length} content ${problems.length === 1 ? 'error' : 'errors'}\n${problems.map(formatProblem).join('\n')}`,
    )
    this.problems = problems
  }
}

/** Collects problems of one file with the file name filled in. */
export class Problems {
  readonly list: ContentProblem[] = []

  /** Adds a problem; an error unless said otherwise. */
  add(
    at: { file: string; line?: number; column?: number; field?: string },
    problem: string,
    remedy: string,
    severity: ContentProblem['severity'] = 'error',
  ) {
    this.list.push({ line: 1, column: 1, ...at, problem, remedy, severity })
  }

  /** Those that stop a build. */
  errors(): ContentProblem[] {
    return this.list.filter(({ severity }) => severity === 'error')
  }
}
