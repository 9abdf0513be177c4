import { spawnSync } from 'node:child_process'
import { cpus, loadavg, platform, release, totalmem } from 'node:os'

/** What was measured on: figures of two machines say nothing about each other. */
export function describeMachine() {
  const [first] = cpus()
  return {
    cores: cpus().length,
    processor: first?.model ?? 'unknown',
    megabytes: Math.round(totalmem() / 1e6),
    system: `${platform()} ${release()}`,
    node: process.version,
    nginx: spawnSync('nginx', ['-v'], { encoding: 'utf8' }).stderr?.trim() || 'not installed',
  }
}

/** The machine's load averages, over one, five and fifteen minutes. */
export function describeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')
}

/** What stands between these figures and good ones; ask before anything is measured. */
export function warnOf({ load, cores, hasProc }: { load: number; cores: number; hasProc: boolean }): string[] {
  const busy = `WARNING: other work shares this machine (load ${load.toFixed(1)} on ${cores} cores). Times are longer than they would be; compare ratios and processor seconds only.`
  const blind = 'WARNING: there is no /proc here: memory and processor time of processes are not measured (NaN or 0).'
  return [...(load < cores / 4 ? [] : [busy]), ...(hasProc ? [] : [blind])]
}
