/** `npm run build`: checks the content, renders every page, and publishes the static tree in `dist/`. */
import { buildSite } from '../server/build/build-site.ts'
import { readCommandLine } from './command-line.ts'

readCommandLine({
  call: 'npm run build',
  does: 'Checks the content, renders every page and publishes the site in dist/. A failed build leaves the earlier one as it was.',
  options: {},
})

void buildSite(process.cwd()).then((isBuilt) => {
  process.exitCode = isBuilt ? 0 : 1
})
