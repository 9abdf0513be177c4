import '../../unit/document.ts'
import { readFileSync } from 'node:fs'
import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ColumnList, DataTable } from '../../../components/chart/data-table.tsx'
import { DatasetChart } from '../../../components/chart/dataset-chart.tsx'
import { INKS } from '../../../lib/chart/scene.ts'
import { tableOf } from '../../../lib/chart/table.ts'
import type { LocalDataset } from '../../../lib/content/numbers/dataset-types.ts'
import { EDITIONS, local } from '../../unit/data/site-data.ts'

afterEach(cleanup)

function NamedTable({ dataset }: { dataset: LocalDataset }) {
  return (
    <>
      <h2 id="table">{dataset.title}</h2>
      <DataTable dataset={dataset} labelledBy="table" />
    </>
  )
}

describe.each(EDITIONS)('%s in %s', (id, locale) => {
  const dataset = local(id, locale)

  it('is a picture with a name and a description', () => {
    render(<DatasetChart dataset={dataset} />)
    const pictures = screen.getAllByRole('img', { name: (name) => name.includes(dataset.title) })
    expect(pictures.length).toBe(2)
  })

  it('gives every element an id of its own, and every reference an element', () => {
    const { container } = render(<DatasetChart dataset={dataset} />)
    const ids = [...container.querySelectorAll('[id]')].map((element) => element.id)
    expect(new Set(ids).size).toBe(ids.length)
    const used = [...container.innerHTML.matchAll(/url\(#([^)]+)\)/g)].map(([, target]) => target)
    for (const target of used) expect(ids).toContain(target)
  })

  it('has no inline style, which the policy header would refuse', () => {
    const { container } = render(
      <>
        <DatasetChart dataset={dataset} />
        <DataTable dataset={dataset} labelledBy="table" />
      </>,
    )
    expect(container.querySelector('[style]')).toBeNull()
  })

  it('has a table with a name, headings for columns and a heading for each row', () => {
    render(<NamedTable dataset={dataset} />)
    expect(screen.getByRole('table', { name: dataset.title })).toBeTruthy()
    expect(screen.getAllByRole('columnheader').length).toBe(tableOf(dataset).columns.length)
    expect(screen.getAllByRole('rowheader').length).toBe(dataset.rows.length)
    expect(screen.getByRole('region', { name: dataset.title }).tabIndex).toBe(0)
  })

  it('links every source that has an address', () => {
    const { container } = render(<NamedTable dataset={dataset} />)
    const links = new Set([...container.querySelectorAll('a')].map((link) => link.getAttribute('href')))
    for (const { url } of dataset.sources) if (url) expect(links).toContain(url)
  })

  it('explains each column', () => {
    const { container } = render(<ColumnList dataset={dataset} />)
    for (const { definition } of dataset.fields) expect(container.textContent).toContain(definition)
  })
})

describe('the style sheet of charts', () => {
  const css = readFileSync('app/styles/data/chart.css', 'utf8')

  it('has a class for every ink that is drawn', () => {
    for (const ink of Object.keys(INKS)) expect(css).toMatch(new RegExp(`\\.(?:fill|stroke)-${ink} \\{`))
  })

  it('names no colour of its own, so that themes stay in one place', () => {
    expect(css).not.toMatch(/#[0-9a-f]{3,8}\b|rgb|hsl|oklch/i)
  })
})
