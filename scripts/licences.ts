/** `npm run licences`: prints which licences the installed libraries are under, and who has none; exit code 1 then. */
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { readCommandLine } from './command-line.ts'

readCommandLine({
  call: 'npm run licences',
  does: 'Prints which licences the installed libraries are under. Exit code 1 when one has none.',
  options: {},
})

const lockSchema = z.object({
  packages: z.record(z.string(), z.object({ license: z.string().optional(), version: z.string().optional() })),
})

const { packages } = lockSchema.parse(JSON.parse(readFileSync('package-lock.json', 'utf8')))
const byLicence = new Map<string, string[]>()
for (const [place, { license = 'none', version = '' }] of Object.entries(packages)) {
  const name = place.split('node_modules/').at(-1)
  if (name) byLicence.set(license, [...(byLicence.get(license) ?? []), `${name} ${version}`])
}
for (const [licence, names] of [...byLicence].toSorted(([a], [b]) => a.localeCompare(b))) {
  console.log(`${licence} (${names.length})\n  ${names.toSorted().join(', ')}`)
}
process.exitCode = byLicence.has('none') ? 1 : 0
