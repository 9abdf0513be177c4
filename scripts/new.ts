/** `npm run new`: writes the file of a new text, as a draft, in one edition or both, or the content of another mission. Never overwrites. */
import { cpSync, existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { newEntryFiles } from '../lib/content/authoring/new-entry.ts'
import { lineOf } from '../lib/content/authoring/new-keys.ts'
import {
  allFlags,
  FIRST_QUESTIONS,
  NEW_TYPES,
  parseEditions,
  type Question,
  questionsFor,
} from '../lib/content/authoring/new-questions.ts'
import { contentFolder } from '../lib/content/read/content-folder.ts'
import { missionDay } from '../lib/i18n/format.ts'
import { readCommandLine, runCommand } from './command-line.ts'
import { readUsableContent } from './usable-content.ts'

const flags = allFlags().map(({ name, ask }) => [name, { type: 'string', help: ask } as const] as const)
const given: Readonly<Record<string, string | boolean | undefined>> = readCommandLine({
  call: 'npm run new',
  does: `Writes the file of a new text as a draft, in one edition or both. Asks what it must know, or takes it as options:
npm run new -- --type news --slug my-text --editions en,fa --title "The headline" …
It never writes over a file. With --mission it asks nothing and begins the content of another mission.`,
  options: {
    mission: { type: 'boolean', help: 'moves the content aside, and writes that of another mission to begin with' },
    ...Object.fromEntries(flags),
  },
}).values
const folder = contentFolder()
/** What Enter alone answers. */
const SUGGESTED: Readonly<Record<string, string>> = { date: missionDay(new Date()) }
/** A longer list is not read: a few letters find what is in it. */
const LONGEST_LIST = 25
const lines = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined

void runCommand(main).then(() => lines?.close())

async function main(): Promise<void> {
  if (given['mission']) return beginMission()
  // Read before the first question: what is typed while nobody asks is lost.
  const content = readUsableContent()
  const named = await ask(FIRST_QUESTIONS.type)
  const type = NEW_TYPES.find((known) => known === named) ?? 'page'
  const editions = parseEditions(await ask(FIRST_QUESTIONS.editions)) ?? []
  const slug = await ask(FIRST_QUESTIONS.slug)
  const section = type === 'page' ? await ask(FIRST_QUESTIONS.section) : 'none'
  const keys = content.taxonomy.programmes.map(({ key }) => key)
  if (type === 'programme' && !keys.includes(slug))
    throw new Error(`“${slug}” is no programme of content/taxonomy.yml. Add it there first, and its name to labels.yml`)
  const answers: Record<string, string> = {}
  for (const question of questionsFor(type, editions, content)) answers[question.name] = await ask(question)
  write(newEntryFiles({ type, slug, section, editions, answers }, content.entries))
}

/** The answer of a flag, or of the person in front of the screen, asked again until it will do. */
async function ask({ name, ask: words, fault, choices }: Question): Promise<string> {
  const said = given[name]
  const flag = typeof said === 'string' ? said : undefined
  const wrong = flag === undefined ? undefined : fault(flag)
  if (flag !== undefined && wrong === undefined) return flag
  if (!lines && choices && flag === undefined) return ''
  if (!lines) throw new Error(`--${name} ${wrong ?? `is missing: ${words}`}`)
  if (wrong) console.log(`--${name} ${wrong}`)
  if (choices && choices.length <= LONGEST_LIST) for (const choice of choices) console.log(lineOf(choice))
  const suggested = SUGGESTED[name]
  for (;;) {
    const answer =
      (await lines.question(`${words}${suggested ? ` [Enter: ${suggested}]` : ''}: `)).trim() || suggested || ''
    const problem = fault(answer)
    if (!problem) return answer
    console.log(`  This ${problem}`)
  }
}

/** Moves the content aside and writes that of a mission that does not exist, to be written over: docs/add-a-mission.md. */
function beginMission(): void {
  const before = `${folder.root}-before`
  if (existsSync(before))
    throw new Error(`Nothing was written. There is already ${folder.name}-before: delete it, or move it elsewhere`)
  renameSync(folder.root, before)
  cpSync('docs/starter', folder.root, { recursive: true })
  cpSync(join(before, 'README.md'), join(folder.root, 'README.md'))
  console.log(`Written: ${folder.name}. What was there is now in ${folder.name}-before.\nNext: docs/add-a-mission.md`)
}

function write(files: ReturnType<typeof newEntryFiles>): void {
  const there = files.filter(({ path }) => existsSync(join(folder.root, path)))
  if (there.length > 0)
    throw new Error(
      `Nothing was written. There is already ${there.map(({ path }) => `${folder.name}/${path}`).join(', ')}`,
    )
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder.root, path)), { recursive: true })
    writeFileSync(join(folder.root, path), text, { flag: 'wx' })
    console.log(`Written: ${folder.name}/${path}`)
  }
  console.log(
    'Next: open the file and replace the paragraph below the second --- by the text. Add what else is known, such as notes\nto editors: content/README.md has an example of each kind. Then run npm run check:content, and npm run dev to see the page.',
  )
  console.log('It is a draft, which no page shows. Take the line “draft: true” out to see it, and before you publish.')
}
