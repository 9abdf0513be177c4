/** What `npm run release` tells a WebSub hub, against a hub on this machine. */
import { describe, expect, it } from 'vitest'
import { readReach } from '../../../lib/site/config.ts'
import type { SiteFile } from '../../../server/manifest.ts'
import { changedFeeds, tellHub } from '../../../server/release/tell-hub.ts'
import { startHub } from './start-hub.ts'

const origin = 'https://iran.iom.int'
const file = (path: string, hash: string): SiteFile => ({
  ...{ path, hash, file: path.slice(1), type: 'text/plain', status: 200, bytes: { plain: 1 } },
})

describe('the feeds that changed', () => {
  const before = { origin, files: [file('/news/feed.xml', 'a'), file('/news/atom.xml', 'a'), file('/news', 'a')] }

  it('are those whose bytes are others, and new ones', () => {
    const files = [...before.files.map((each) => ({ ...each, hash: 'b' })), file('/fa/news/feed.json', 'c')]
    files[1] = file('/news/atom.xml', 'a')
    expect(changedFeeds(before, { origin, files })).toEqual([`${origin}/news/feed.xml`, `${origin}/fa/news/feed.json`])
  })

  it('are none where nothing changed, and all where nothing was served before', () => {
    expect(changedFeeds(before, before)).toEqual([])
    expect(changedFeeds(undefined, before)).toEqual([`${origin}/news/feed.xml`, `${origin}/news/atom.xml`])
  })
})

describe('a hub', () => {
  const feeds = [`${origin}/news/feed.xml`, `${origin}/fa/news/feed.xml?a=b&c`]

  it('is told of each feed by its whole address', async () => {
    const { address, told } = await startHub()
    expect(await tellHub(address, feeds)).toEqual([])
    expect(told.toSorted()).toEqual(feeds.toSorted())
  })

  it('that refuses, hangs or is away is named once, with the reason', async () => {
    const said = (address: string, reason: string) => [`The hub ${address} was not told of every feed: ${reason}.`]
    const refusing = await startHub(503)
    expect(await tellHub(refusing.address, feeds)).toEqual(said(refusing.address, 'it answered 503'))
    const hanging = await startHub(0)
    expect(await tellHub(hanging.address, feeds, 50)).toEqual(said(hanging.address, 'it did not answer in time'))
    const away = 'http://127.0.0.1:9/'
    expect((await tellHub(away, feeds)).join()).toMatch(/^The hub http:\/\/127\.0\.0\.1:9\/ was not told .*: .+\.$/)
  })
})

describe('the settings of other ways to readers', () => {
  const onion = `https://${'a2'.repeat(28)}.onion`

  it('are off when unset or empty', () => {
    for (const env of [{}, { WEBSUB_HUB: '', ONION_ORIGIN: '' }])
      expect(readReach(env)).toEqual({ hub: undefined, onion: undefined })
  })

  it('take a hub by its address and an onion service by its origin', () => {
    expect(readReach({ WEBSUB_HUB: 'https://hub.example', ONION_ORIGIN: onion })).toEqual({
      hub: 'https://hub.example/',
      onion,
    })
  })

  it.each(['hub.example', 'ftp://hub.example', 'https://me@hub.example', 'https://hub.example/ a', 'https://hub/$a'])(
    'refuse the hub %s, in one line',
    (value) => {
      expect(() => readReach({ WEBSUB_HUB: value })).toThrow(
        /^WEBSUB_HUB is ".*"\. Write the whole address of a hub, .*$/,
      )
    },
  )

  it.each(['a2.onion', 'http://short.onion', `${onion}/`, 'https://iran.iom.int'])(
    'refuse the onion service %s, in one line',
    (value) => {
      expect(() => readReach({ ONION_ORIGIN: value })).toThrow(/^ONION_ORIGIN is ".*"\. Write http:.*$/)
    },
  )
})
