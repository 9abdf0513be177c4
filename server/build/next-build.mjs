/**
 * Next.js as the compiler of stylesheets: `node server/build/next-build.mjs`. It renders no page. It ends with the build, also
 * when that was killed and could not say so: Next would hold its lock.
 */
process.on('disconnect', () => process.exit(1))
process.channel?.unref()
process.argv.splice(2, Number.POSITIVE_INFINITY, 'build', '--experimental-build-mode', 'compile')
await import('next/dist/bin/next')
