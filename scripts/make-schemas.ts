/** `npm run schemas`: writes the JSON Schemas that editors check content files with. A test fails while they are stale. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { jsonSchemas, schemaFile } from '../lib/content/authoring/json-schemas.ts'
import { readCommandLine } from './command-line.ts'

readCommandLine({
  call: 'npm run schemas',
  does: 'Writes the JSON Schemas that editors check content files with to content/.schemas.',
  options: {},
})

const root = join(import.meta.dirname, '..')
const source = readFileSync(join(root, 'lib/content/schema/schema.ts'), 'utf8')

for (const { name, schema } of jsonSchemas(source)) {
  const file = join(root, 'content', schemaFile(name))
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(schema, null, 2)}\n`)
}
