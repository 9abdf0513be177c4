import type { LocalDataset } from '../content/dataset-types.ts'
import { getDataMessages } from '../i18n/get-data-messages.ts'
import { drawKey, type KeyEntry } from './key.ts'
import { seriesInk } from './marks.ts'
import type { Observation } from './observations.ts'
import { label, type Shape, shifted, TEXT } from './scene.ts'
import { wrapText } from './text-fit.ts'

const LINE = 17

/** What stands above a chart: what its axis shows, and the key to anything that is not labelled where it stands. */
export function drawHead(
  dataset: LocalDataset,
  entries: readonly KeyEntry[],
  width: number,
): { shapes: Shape[]; height: number } {
  const lines = wrapText(dataset.caption, width, TEXT.note)
  const caption = lines.map((text, index) => label(0, 14 + index * LINE, text, { size: TEXT.note, ink: 'quiet' }))
  const key = drawKey(entries, width)
  const captionHeight = lines.length * LINE + 6
  return { shapes: [...caption, ...shifted(key.shapes, 0, captionHeight)], height: captionHeight + key.height }
}

/** Key entries for marks that are special: hatched for a part of a year, open for an approximate value. */
export function specialEntries(dataset: LocalDataset, observations: readonly Observation[], dots: boolean): KeyEntry[] {
  const messages = getDataMessages(dataset.locale)
  const entries: KeyEntry[] = []
  if (observations.some(({ partial }) => partial))
    entries.push({ text: messages.hatchedKey, ink: 'data-1', look: 'hatched' })
  if (dots && observations.some(({ approximate }) => approximate))
    entries.push({ text: messages.openKey, ink: 'data-1', look: 'open-dot' })
  return entries
}

/** Key entries for series that bars do not name where they stand; empty for a single series. */
export function seriesEntries(observations: readonly Observation[]): KeyEntry[] {
  const named = new Map(
    observations.filter(({ seriesName }) => seriesName !== '').map((item) => [item.seriesIndex, item.seriesName]),
  )
  const entries = [...named].sort(([left], [right]) => left - right)
  return entries.length > 1 ? entries.map(([index, text]) => ({ text, ink: seriesInk(index), look: 'bar' })) : []
}
