/** The files behind a dataset's page: the ZIP holds them all, and its bytes depend on them alone. */
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { datasetDownloads, embedCode } from '../../../lib/chart/downloads.ts'
import { EDITIONS, local, sha256 } from '../../unit/data/site-data.ts'

const ADDRESS = 'https://iran.example/data-and-resources/datasets/one'
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes)

describe.each(EDITIONS)('the files of %s in %s', (id, locale) => {
  const dataset = local(id, locale)
  const files = new Map(datasetDownloads(dataset, ADDRESS, sha256).map((file) => [file.kind, file]))
  const zip = files.get('zip')?.body ?? new Uint8Array()
  const packed = unzipSync(zip)

  it('are one of each kind, each with its own name and media type', () => {
    expect([...files.values()].map(({ name }) => name)).toEqual([
      ...[`${id}.csv`, `${id}.json`, 'datapackage.json', `${id}.zip`, `${id}.svg`],
    ])
    expect(files.get('csv')?.type).toBe('text/csv; charset=utf-8')
  })

  it('are all in the ZIP, unchanged, with a note to read first', () => {
    expect(Object.keys(packed)).toEqual([...['README.txt', `${id}.csv`, 'datapackage.json', `${id}.json`, `${id}.svg`]])
    expect(text(packed[`${id}.csv`])).toBe(text(files.get('csv')?.body))
    expect(text(packed['datapackage.json'])).toBe(text(files.get('package')?.body))
    for (const part of [dataset.title, ...dataset.caveats, ADDRESS]) expect(text(packed['README.txt'])).toContain(part)
  })

  it('are the same bytes every time, in every time zone', () => {
    const zone = process.env['TZ']
    for (const other of ['Asia/Tehran', 'America/Los_Angeles', 'Pacific/Kiritimati']) {
      process.env['TZ'] = other
      const again = datasetDownloads(dataset, ADDRESS, sha256).find(({ kind }) => kind === 'zip')?.body
      expect(Buffer.from(again ?? []).equals(Buffer.from(zip)), other).toBe(true)
    }
    process.env['TZ'] = zone ?? 'UTC'
  })

  it('come with a line for other sites that is one picture with words and size', () => {
    const line = embedCode(dataset, ADDRESS, `${ADDRESS}/${id}.svg`)
    expect(line).toMatch(/^<img src="https:\S+\.svg" width="\d+" height="\d+" alt="[^"]+">$/)
    expect(line).toContain(dataset.reading.replaceAll('&', '&amp;').replaceAll('"', '&quot;'))
  })
})
