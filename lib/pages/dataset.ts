import { hash } from 'node:crypto'
import { citeDataset } from '../chart/citation.ts'
import { type Download, datasetDownloads, embedCode } from '../chart/downloads.ts'
import { getDataset, getDatasets, getFigures } from '../content/numbers/data-queries.ts'
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import type { Locale } from '../i18n/locales.ts'
import { localePath } from '../i18n/paths.ts'
import { memoize } from '../memoize.ts'
import { absoluteUrl } from '../site/config.ts'
import { datasetPath, LEADING_DATASET } from '../site/data-paths.ts'
import { sourceViews } from './article.ts'
import { keyFigure } from './key-figure.ts'
import { datasetFacts } from './number-facts.ts'

/** The dataset that the site leads with, and the address of its page; nothing where the edition does not have it. */
export function leadingDataset(locale: Locale): { dataset: LocalDataset; href: string } | undefined {
  const dataset = getDatasets(locale).find(({ id }) => id === LEADING_DATASET)
  return dataset && { dataset, href: localePath(datasetPath(dataset.id), locale) }
}

/** One dataset. Throws when the edition does not have it. */
export function getDatasetView(locale: Locale, id: string) {
  const dataset = getDataset(locale, id)
  const href = localePath(datasetPath(id), locale)
  const permalink = absoluteUrl(href)
  return {
    dataset,
    facts: datasetFacts(dataset),
    /** `size` in bytes. */
    downloads: getDownloads(locale, id).map(({ kind, name, body }) => ({
      ...{ kind, name, href: `${href}/${name}`, size: body.length },
    })),
    /** HTML that shows the chart's picture on another site. */
    embed: embedCode(dataset, permalink, `${permalink}/${id}.svg`),
    citation: citeDataset(dataset, permalink),
    sources: sourceViews(
      dataset.sources.map(({ key }) => key),
      locale,
    ),
    figures: getFigures(locale)
      .filter((figure) => figure.dataset === id)
      .map((figure) => keyFigure(figure, locale)),
    /** Datasets whose series overlap with this one, and why they are not added up. */
    notAdditive: notAdditive(dataset),
  }
}

/** A dataset with everything its page shows. */
export type DatasetView = ReturnType<typeof getDatasetView>

const sha256 = (bytes: Uint8Array) => hash('sha256', bytes)

/** Its page and each of its files ask for all of them. */
const downloadsOf = memoize((dataset: LocalDataset) =>
  datasetDownloads(dataset, absoluteUrl(localePath(datasetPath(dataset.id), dataset.locale)), sha256),
)

/** The files of a dataset. Throws when the edition does not have it. */
export function getDownloads(locale: Locale, id: string): readonly Download[] {
  return downloadsOf(getDataset(locale, id))
}

function notAdditive({ locale, notAdditiveWith }: LocalDataset) {
  const others = new Map(getDatasets(locale).map(({ id, title }) => [id, title]))
  return notAdditiveWith.map(({ dataset, reason }) => ({
    ...{ href: localePath(datasetPath(dataset), locale), title: others.get(dataset) ?? dataset, reason },
  }))
}
