import type { Part } from '../part.ts'
import { type BuildCost, type BuiltSite, currentFolder, getSite, timeBuild } from '../sites.ts'
import type { Row } from '../table.ts'

/** Time and memory of `npm run build`: with no cache at all, and again with nothing changed. */
export const measureBuild: Part = async ({ sizes }) => {
  const rows: Row[] = []
  let smallest: BuiltSite | undefined
  for (const size of sizes) {
    const site = await getSite(size)
    smallest ??= site
    const warm = await timeBuild(currentFolder(site))
    rows.push(toRow(site.size, 'cold', site.coldBuild, smallest.coldBuild), toRow(size, 'warm', warm, site.coldBuild))
  }
  return [
    {
      title: 'Build: npm run build',
      notes: [
        'One run each. Cold: no cache of any kind; its ratio is to the smallest site. Warm: nothing changed since; its',
        'ratio is to cold. Memory: the most that all processes held at once, PSS counting what they share once.',
      ],
      rows,
    },
  ]
}

function toRow(size: number, caches: string, cost: BuildCost, against: BuildCost): Row {
  return {
    'generated releases': size,
    caches,
    seconds: cost.seconds,
    ratio: cost.seconds / against.seconds,
    'processor seconds': cost.processorSeconds,
    'peak PSS MB': cost.pss / 1e6,
    'peak RSS MB': cost.rss / 1e6,
  }
}
