import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { PagePlan } from '../../lib/content/page-plan.ts'
import { plannedSources } from '../../server/planned-pages.ts'
import { readBody } from '../../server/tree-file.ts'
import type { TreeSource } from '../../server/tree-source.ts'
import { source, temporaryFolder } from './built-site.ts'

const START = '<!DOCTYPE html><html lang="en"><head><link rel="stylesheet" href="/a.css"/>'
const rest = (title: string) => `<title>${title}</title></head><body><h1>${title}</h1></body></html>`
const SCRIPT = '<script src="/a.js"></script></body>'

/** The page as Next writes it. */
const byNext = (path: string, title: string) =>
  source(path, `${path.slice(1)}.html`, { content: { text: START + rest(title).replace('</body>', SCRIPT) } })

/** A build in which one page was kept, two are drafts, and Next drew what is in `rendered`. */
function planned(rendered: readonly TreeSource[]): Promise<TreeSource[]> {
  const folder = temporaryFolder()
  for (const name of ['one', 'two']) writeFileSync(join(folder, `draft-${name}`), rest(name))
  writeFileSync(join(folder, 'kept-three'), START + rest('three'))
  const draft = (name: string) => ({ file: `draft-${name}`, like: '/news/one' })
  const plan: PagePlan = {
    keys: {},
    kept: { '/news/three': 'kept-three' },
    drafts: { '/news/one': draft('one'), '/news/two': draft('two') },
    byNext: ['/news/one'],
  }
  return plannedSources(plan, { pages: folder, drafts: folder }, rendered)
}

describe('pages that Next did not draw', () => {
  it('begin as the page of their route that it drew', async () => {
    const sources = await planned([byNext('/news/one', 'one')])
    const texts = await Promise.all(sources.map(async (each) => [each.path, (await readBody(each)).toString()]))
    expect(texts).toEqual([
      ['/news/three', START + rest('three')],
      ['/news/two', START + rest('two')],
    ])
  })

  it('are published in its folder, as pages', async () => {
    const [kept] = await planned([byNext('/news/one', 'one')])
    expect(kept).toMatchObject({ file: 'news/three.html', type: 'text/html; charset=utf-8', status: 200 })
  })

  it.each(['/news/one', '/news/two', '/news/three'])('stop the build where Next drew %s otherwise', async (path) => {
    const pages = [byNext('/news/one', 'one'), byNext(path, 'another title')]
    await expect(planned(pages)).rejects.toThrow(`${path} is not the same when Next draws it`)
  })
})
