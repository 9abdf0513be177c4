// Next loads adapters as plain JavaScript. What it rendered is read by the process that writes the site (scripts/write-site.ts).
import { writeFileSync } from 'node:fs'

export default {
  name: 'script-free static tree',
  onBuildComplete({ outputs, buildId }) {
    const file = process.env.SITE_RENDERED
    if (file) writeFileSync(file, JSON.stringify({ outputs, buildId }))
  },
}
