import { pathToFileURL } from 'node:url'

/**
 * Runs a step of a build: `node server/run-step.mjs script …`. It ends with the build, also when that was killed and could
 * not say so: Next would hold its lock. No `--import` of Node's, which the step's own workers would inherit: they would end at once.
 */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
process.argv.splice(1, 1)
await import(pathToFileURL(process.argv[1]).href)
