/** Loaded first by a step of a build: it ends with the build, also when that was killed and could not say so. Next would hold its lock. */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
