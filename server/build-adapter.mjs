// Next loads adapters as plain JavaScript; the adapter itself is TypeScript and needed only when a build ends.
export default {
  name: 'script-free static tree',
  async onBuildComplete(build) {
    const { tsImport } = await import('tsx/esm/api')
    const { writeBuild } = await tsImport('./write-build.ts', import.meta.url)
    await writeBuild(build)
  },
}
