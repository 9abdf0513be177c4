/** `npm start`: builds the site when there is no fresh build, then serves it. */
import { buildSite } from '../server/build-site.ts'
import { reasonToBuild } from '../server/freshness.ts'
import { serveSite } from '../server/serve.ts'

const reason = reasonToBuild(process.cwd(), process.env)
if (reason) console.log(`Building the site first: ${reason}.`)
const isReady = !reason || (await buildSite(process.cwd()))
if (isReady) await serveSite(process.cwd())
else process.exitCode = 1
