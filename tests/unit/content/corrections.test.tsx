import '../document.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { render, screen } from '@testing-library/react'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { CorrectionList } from '../../../components/listing/correction-list.tsx'
import { LOCALES } from '../../../lib/i18n/locales.ts'
import { getCorrections } from '../../../lib/pages/corrections.ts'
import { fixtureSite, PERSIAN, takeAsContent } from './fixture-site.ts'

const site = fixtureSite(PERSIAN)
const RELEASE = join(site.root, 'en/news/opening.md')
const CORRECTIONS = `corrections:
  - { date: 2023-06-20, kind: wording, was: an old word, now: a new word }
  - { date: 2023-07-02, kind: fact, was: 12 people, now: 20 people }
`

beforeAll(() => {
  const text = readFileSync(RELEASE, 'utf8')
  const withCorrections = text.replace('kind: press-release', `${CORRECTIONS}kind: press-release`)
  writeFileSync(RELEASE, withCorrections)
  const withdrawn = text.replace(
    'kind: press-release',
    'withdrawn: { date: 2023-07-01, reason: It was wrong. }\nkind: press-release',
  )
  writeFileSync(join(site.root, 'en/news/taken-back.md'), withdrawn)
  writeFileSync(
    join(site.root, 'en/news/unseen.md'),
    withCorrections.replace('kind: press-release', 'draft: true\nkind: press-release'),
  )
  takeAsContent(site.root)
})

afterAll(() => {
  vi.unstubAllEnvs()
  site.remove()
})

describe('the list of corrections', () => {
  test('names every correction and withdrawal of public texts, the newest first', () => {
    expect(getCorrections('en').map(({ date, kind, href }) => [date.edtf, kind, href])).toEqual([
      ['2023-07-02', 'fact', '/news/opening'],
      ['2023-07-01', 'withdrawn', '/news/taken-back'],
      ['2023-06-20', 'wording', '/news/opening'],
    ])
  })

  test('shows what was wrong, what is right and why a text was taken back', () => {
    render(<CorrectionList corrections={getCorrections('en')} locale="en" />)
    expect(screen.getByText('12 people').tagName).toBe('DEL')
    expect(screen.getByText('20 people').tagName).toBe('INS')
    expect(screen.getByText('It was wrong.')).toBeDefined()
    expect(screen.getAllByRole('heading', { level: 2 })).toHaveLength(3)
  })

  test.each(LOCALES)('says plainly in the edition %s when there is none', (locale) => {
    const { container } = render(<CorrectionList corrections={[]} locale={locale} />)
    expect(container.querySelectorAll('p')).toHaveLength(2)
    expect(container.querySelector('ul')).toBeNull()
  })
})
