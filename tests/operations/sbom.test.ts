/** The list of components: what `npm run sbom` writes, beside the lockfile it must agree with. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const read = (name: string) => JSON.parse(readFileSync(join(ROOT, name), 'utf8'))

interface Component {
  readonly 'bom-ref': string
  readonly purl: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses?: readonly unknown[]
}

describe('the list of components', () => {
  const list = JSON.parse(execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: ROOT, encoding: 'utf8' }))
  const components: readonly Component[] = list.components
  const locked: Record<string, { version: string; name?: string; integrity: string }> =
    read('package-lock.json').packages
  const libraries = Object.entries(locked).filter(([path]) => path !== '')
  const hashes = new Map(
    libraries.map(([path, { name = path.split('node_modules/').at(-1), version, integrity }]) => [
      `${name}@${version}`,
      Buffer.from(integrity.replace('sha512-', ''), 'base64').toString('hex'),
    ]),
  )

  it('is CycloneDX, of this application', () => {
    expect(list).toMatchObject({ bomFormat: 'CycloneDX', specVersion: '1.5', version: 1 })
    expect(list.serialNumber).toMatch(/^urn:uuid:[0-9a-f-]{36}$/)
    const { name, version } = read('package.json')
    expect(list.metadata.component).toMatchObject({ type: 'application', purl: `pkg:npm/${name}@${version}` })
  })

  it('names every library of the lockfile and no other, on whatever system it is made, with the hash of its content', () => {
    const named = components.map(({ 'bom-ref': ref, hashes: own = [] }) => [
      ref,
      own.map(({ content }) => content).join(),
    ])
    expect(new Map(named as [string, string][])).toEqual(hashes)
  })

  it('says where each comes from and its licence', () => {
    for (const { purl } of components) expect(purl).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@[\w.+-]+$/)
    const silent = components.filter(({ licenses = [] }) => licenses.length === 0)
    // Its package says “OFL”, which is no name of the list of licences (SPDX): OFL-1.1 is meant.
    expect(silent.map(({ purl }) => purl.replace(/@[^@]*$/, ''))).toEqual(['pkg:npm/vazirmatn'])
  })

  it('says what needs what, of nothing it does not name', () => {
    const dependencies: readonly { ref: string; dependsOn: readonly string[] }[] = list.dependencies
    const known = new Set([list.metadata.component['bom-ref'], ...hashes.keys()])
    expect(dependencies.flatMap(({ ref, dependsOn }) => [ref, ...dependsOn]).filter((ref) => !known.has(ref))).toEqual(
      [],
    )
    const own = dependencies.find(({ ref }) => ref === list.metadata.component['bom-ref'])
    const { dependencies: used, devDependencies: forWork } = read('package.json')
    const asked = Object.entries({ ...used, ...forWork }).map(([name, version]) => `${name}@${version}`)
    expect(own?.dependsOn.toSorted()).toEqual(asked.toSorted())
  })
})
