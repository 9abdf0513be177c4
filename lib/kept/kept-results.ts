/** What earlier runs made of texts: to read YAML and Markdown is most of the work of a run, and few texts are new to it. */
import { nameOf } from './name.ts'

/** Results as JSON, by a name for all that went into them. */
export interface KeptResults {
  find(name: string): string | undefined
  add(name: string, json: string): void
}

let inUse: KeptResults | undefined

/** From now on `keepMade` and `keepMadeWhile` answer from these results; undefined ends it. */
export function setKeptResults(kept: KeptResults | undefined): void {
  inUse = kept
}

/** What a function makes of a text, by an earlier run where there is one. It must be as JSON can hold it. `what`: the name of the function. */
export function keepMade<Result>(what: string, text: string, make: (text: string) => Result): Result {
  if (!inUse) return make(text)
  const name = nameOf(what, text)
  const json = inUse.find(name)
  if (json !== undefined) return JSON.parse(json)
  const result = make(text)
  inUse.add(name, JSON.stringify(result))
  return result
}

/** What is asked beside a text, such as where a link leads, by the kind of question. */
type Answers = Readonly<Record<string, (about: string) => unknown>>
/** Notes down a question with its answer, which it returns. */
type Note = <Answer>(kind: string, about: string, answer: Answer) => Answer

interface Made<Result> {
  readonly result: Result
  readonly asked: readonly (readonly [kind: string, about: string, answer: string])[]
}

/** As `keepMade`, for a function that asks and notes: what was kept counts while all it asked is answered as it was. */
export function keepMadeWhile<Result>(
  what: string,
  text: string,
  answers: Answers,
  make: (note: Note) => Result,
): Result {
  if (!inUse) return make((_kind, _about, answer) => answer)
  const name = nameOf(what, text)
  const json = inUse.find(name)
  const known: Made<Result> | undefined = json === undefined ? undefined : JSON.parse(json)
  if (known?.asked.every(([kind, about, answer]) => toJson(answers[kind]?.(about)) === answer)) return known.result
  const asked = new Map<string, Made<Result>['asked'][number]>()
  const result = make((kind, about, answer) => {
    asked.set(`${kind} ${about}`, [kind, about, toJson(answer)])
    return answer
  })
  const made: Made<Result> = { result, asked: [...asked.values()] }
  inUse.add(name, JSON.stringify(made))
  return result
}

/** In a list, since nothing may be an answer too. */
function toJson(answer: unknown): string {
  return JSON.stringify([answer])
}
