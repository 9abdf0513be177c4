import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NoOperationTraceWriter, parseWorkflow } from '@actions/workflow-parser'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const ROOT = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8')
const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows'))

describe.each(WORKFLOWS)('the workflow %s', (name) => {
  const text = read(`.github/workflows/${name}`)

  test('is understood by GitHub’s own parser', () => {
    const { context } = parseWorkflow({ name, content: text }, new NoOperationTraceWriter())
    expect(context.errors.getErrors().map(({ message }) => message)).toEqual([])
  })

  test('may only read, and never runs a stranger’s code with the secrets of the project', () => {
    expect(parse(text).permissions).toEqual({ contents: 'read' })
    expect(text).not.toMatch(/pull_request_target|\$\{\{[^}]*(?:head_ref|\.title|\.body)/)
  })

  test('runs scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json'))
    const named = [...text.matchAll(/npm (?:run )?([a-z:]+)/g)]
      .map(([, script]) => script)
      .filter((script) => script !== 'ci')
    for (const script of named) expect(Object.keys(scripts)).toContain(script)
  })

  test('uses the Node.js the project asks for', () => {
    const versions = [...text.matchAll(/node-version: (.*)/g)].map(([, version]) => version)
    expect(new Set(versions)).toEqual(new Set(['20.19']))
  })
})

test('every issue template asks for something, and names what it is for', () => {
  for (const name of readdirSync(join(ROOT, '.github/ISSUE_TEMPLATE'))) {
    const { name: title, description, body } = parse(read(`.github/ISSUE_TEMPLATE/${name}`))
    expect([title, description].every((words) => words?.length > 5)).toBe(true)
    expect(body.some((field: { validations?: { required?: boolean } }) => field.validations?.required)).toBe(true)
  }
})

test('a workflow GitHub would refuse is noticed', () => {
  const content = 'on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: x\n        shel: y\n'
  const { context } = parseWorkflow({ name: 'broken.yml', content }, new NoOperationTraceWriter())
  expect(context.errors.getErrors().map(({ message }) => message)).toEqual([expect.stringContaining('shel')])
})
