import { expect, test } from 'vitest'
import { getDatasets } from '../../../lib/content/numbers/data-queries.ts'
import { getMessages } from '../../../lib/i18n/get-messages.ts'
import { getDatasetPage } from '../../../lib/pages/pages.ts'
import { datasetData } from '../../../lib/pages/structured-data/dataset-data.ts'
import { missingNames } from '../../unit/pages/missing-names.ts'

test.each(getDatasets('en'))(
  'the dataset $id says what it counts, when, under which licence, and where to get it',
  (given) => {
    const { permalink } = getDatasetPage('en', given.id).layout
    const [node] = datasetData('en', new URL(permalink).pathname)
    if (!node) throw new Error('There is no dataset at its own address')
    const { site } = getMessages('en')
    expect(missingNames(node)).toEqual([])
    expect(node['temporalCoverage']).toBe(given.period.edtf)
    expect(node).toMatchObject({
      url: permalink,
      spatialCoverage: { '@type': 'Country', name: site.country },
      creator: { name: site.name },
      publisher: { name: site.name },
      creditText: given.publisher,
      license: { '@type': 'CreativeWork', name: given.licence, url: expect.stringMatching(/\/terms-of-use$/) },
      dateModified: given.recorded,
    })
    expect(node['distribution']).toContainEqual({
      '@type': 'DataDownload',
      contentUrl: `${permalink}/${given.id}.csv`,
      encodingFormat: 'text/csv',
    })
  },
)
