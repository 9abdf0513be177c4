import type { OutsideLink } from '../content/check/outside-links.ts'
import { type CheckSettings, checkLink, type LinkState, wait } from './check-link.ts'

/** An address with what became of it. */
export type CheckedLink = OutsideLink & LinkState

/** Checks every address: a few hosts at a time, each asked one thing after the other. Never throws. */
export async function checkLinks(links: readonly OutsideLink[], settings: CheckSettings): Promise<CheckedLink[]> {
  const queues = [...byHost(links).values()]
  const checked: CheckedLink[] = []
  const work = async () => {
    for (let queue = queues.pop(); queue; queue = queues.pop())
      for (const [index, link] of queue.entries()) {
        if (index > 0) await wait(settings.pause)
        checked.push({ ...link, ...(await checkLink(link.url, settings)) })
      }
  }
  await Promise.all(Array.from({ length: settings.hosts }, work))
  return checked.sort((a, b) => a.url.localeCompare(b.url))
}

function byHost(links: readonly OutsideLink[]): Map<string, OutsideLink[]> {
  const hosts = new Map<string, OutsideLink[]>()
  for (const link of links) {
    const { host } = new URL(link.url)
    hosts.set(host, [...(hosts.get(host) ?? []), link])
  }
  return hosts
}
