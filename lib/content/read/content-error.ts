import type { YamlDocument } from './yaml-document.ts'

/** A place in a content file, for messages. */
export interface ProblemPlace {
  /** Path from the content folder's parent: content/en/news/example.md. */
  readonly file: string
  readonly line: number
  readonly column: number
  /** Front-matter field, such as `mediaContact.email`. */
  readonly field?: string
}

/** One thing wrong in a content file, in words for the person who wrote it. */
export interface ContentProblem extends ProblemPlace {
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

/** A word that is wrong in more places than this was changed where it is kept: it is told once. */
const MOST_TOLD = 3

/** The same error over the same “word” as one, at the first of its places, so that no cause is buried under what follows from it. */
export function foldRepeated(problems: readonly ContentProblem[]): ContentProblem[] {
  const groups = new Map<unknown, ContentProblem[]>()
  for (const one of problems) {
    const isOfWord = one.severity === 'error' && one.problem.includes('“')
    const same = isOfWord ? `${one.problem} ${one.remedy}` : one
    groups.set(same, [...(groups.get(same) ?? []), one])
  }
  return [...groups.values()].flatMap((group) => {
    const [first, ...others] = group
    if (!first || group.length <= MOST_TOLD) return group
    const places = others.slice(0, MOST_TOLD).map(({ file, line }) => `${file}:${line}`)
    const more = others.length > MOST_TOLD ? ' …' : ''
    return [
      { ...first, problem: `${first.problem}, here and in ${others.length} more places: ${places.join(' ')}${more}` },
    ]
  })
}

/** Where a field stands, or the nearest around it when it is missing. */
export function atField(
  { file, position }: Pick<ProblemPlace, 'file'> & Pick<YamlDocument, 'position'>,
  ...path: readonly PropertyKey[]
): ProblemPlace {
  return { file, ...position(path), field: path.map(String).join('.') }
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

  /** Adds a problem; an error unless said otherwise. Gives undefined back, as who can make nothing of a file does. */
  add(
    at: Pick<ProblemPlace, 'file'> & Partial<ProblemPlace>,
    problem: string,
    remedy: string,
    severity: ContentProblem['severity'] = 'error',
  ): undefined {
    this.list.push({ line: 1, column: 1, ...at, problem, remedy, severity })
  }

  /** Those that stop a build. */
  errors(): ContentProblem[] {
    return this.list.filter(({ severity }) => severity === 'error')
  }
}
