/** `npm run build`: checks the content, lets Next render every page, and publishes the static tree in `dist/`. */
import { buildSite } from '../server/build-site.ts'

process.exitCode = (await buildSite(process.cwd())) ? 0 : 1
