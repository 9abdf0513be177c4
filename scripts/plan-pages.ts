/** A step of `npm run build`: writes which pages can be kept from earlier builds to the file SITE_PLAN names. */
import { writeFileSync } from 'node:fs'
import { planBuild } from '../server/plan-build.ts'

const file = process.env['SITE_PLAN']
if (!file) throw new Error('SITE_PLAN names no file. Run npm run build')
writeFileSync(file, JSON.stringify(await planBuild(process.cwd(), process.env)))
