import { execFileSync } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkContent } from '../../../lib/content/check/check-content.ts'
import { findDoubledWords } from '../../../lib/content/check/doubled-words.ts'
import { countWords, splitSentences } from '../../../lib/content/check/sentences.ts'
import { findDatedWeekdays, findWrongWeekdays } from '../../../lib/content/check/weekdays.ts'
import { formatProblem, Problems } from '../../../lib/content/read/content-error.ts'
import { contentFolder } from '../../../lib/content/read/content-folder.ts'
import { readText } from '../../../lib/content/read/read-text.ts'
import { fixtureSite } from '../../unit/content/fixture-site.ts'

const NOW = new Date('2026-11-22T00:00:00Z')

test('nothing is wrong with the real content', () => {
  expect(checkContent(contentFolder(), NOW).map(formatProblem)).toEqual([])
})

describe('sentences', () => {
  test.each([
    ['They met. They spoke! Did they? Yes.', 4],
    ['آنان دیدار کردند. چرا؟ زیرا لازم بود.', 3],
    ['Dr. A. B. Smith of the U.N. mission spoke, e.g. of water.', 1],
    ['It costs 4.5 million. «باشد.» Then', 3],
    ['no end', 1],
  ])('%s', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count)
  })

  test('put together again are the text, and have its words', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zA-Zآب.?!؟ \n»"\u200c]*$/), (text) => {
        const sentences = splitSentences(text)
        expect(sentences.map((sentence) => sentence.text).join('')).toBe(text)
        for (const { text: sentence, index } of sentences) expect(text.startsWith(sentence, index)).toBe(true)
        expect(sentences.reduce((sum, sentence) => sum + countWords(sentence.text), 0)).toBe(countWords(text))
      }),
    )
  })
})

describe('words that stand twice', () => {
  test.each([
    ['in the the evening', 'the'],
    ['The the evening', 'The'],
    ['آنان را را دیدند', 'را'],
    ['می‌روند می‌روند', 'می‌روند'],
  ])('%s', (text, word) => {
    expect(findDoubledWords(text)).toEqual([{ word, index: text.indexOf(word) }])
  })

  test.each(['they had had time', 'the then theory', 'کم کم آمدند', 'این اینجا', 'the, the', 'well-known known'])(
    'leaves %s alone',
    (text) => {
      expect(findDoubledWords(text)).toEqual([])
    },
  )

  test('are found wherever one is put in twice', () => {
    const word = fc.stringMatching(/^[b-df-hj-np-tv-z]{3,8}$/)
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1 }), fc.nat(), (words, at) => {
        expect(findDoubledWords(words.join(' '))).toEqual([])
        const index = at % words.length
        const doubled = [...words.slice(0, index + 1), ...words.slice(index)]
        expect(findDoubledWords(doubled.join(' ')).map((found) => found.word)).toEqual([words[index]])
      }),
    )
  })
})

describe('weekdays beside a date', () => {
  test.each([
    ['Monday, 19 June 2023', 'Monday', 1],
    ['Monday June 19, 2023', 'Monday', 1],
    ['دوشنبه ۲۹ خرداد ۱۴۰۲', 'دوشنبه', 1],
    ['سه‌شنبه، ۳۰ اسفند ۱۴۰۳', 'پنجشنبه', 2],
    ['پنج شنبه ۱ فروردین ۱۴۰۴', 'جمعه', 4],
    ['شنبه ۱ ژانویهٔ ۲۰۲۲', 'شنبه', 6],
  ])('%s', (written, rightName, weekday) => {
    expect(findDatedWeekdays(`x ${written} y`)).toMatchObject([{ index: 2, rightName, weekday }])
  })

  test.each(['Monday, 31 June 2023', 'Monday, 19 June', 'یکشنبه ۳۱ مهر ۱۴۰۲'])('says nothing of %s', (text) => {
    expect(findDatedWeekdays(text)).toEqual([])
  })

  test('fit in every language and calendar when they are written by the calendar', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1980-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
        (date) => {
          for (const locale of ['en-GB', 'fa-IR-u-ca-persian']) {
            const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', dateStyle: 'full' })
            const parts = Object.fromEntries(format.formatToParts(date).map(({ type, value }) => [type, value]))
            const text = `${parts['weekday']} ${parts['day']} ${parts['month']} ${parts['year']}`
            expect(findDatedWeekdays(text), text).toHaveLength(1)
            expect(findWrongWeekdays(text), text).toEqual([])
          }
        },
      ),
    )
  })
})

describe('what git remembers', () => {
  const OPENING = 'en/news/opening.md'

  /** A fixture site under git on main, changed by `change`, which may publish in between; what the check then says. */
  function problemsAfter(change: (site: ReturnType<typeof fixtureSite>, publish: () => void) => void): string[] {
    const site = fixtureSite()
    const git = (...parameters: string[]) =>
      execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.org', ...parameters], { cwd: site.root })
    try {
      const publish = () => {
        git('add', '.')
        git('commit', '--quiet', '--message=Publish')
      }
      git('init', '--quiet', '--initial-branch=main')
      publish()
      change(site, publish)
      const uncommitted = checkContent(site, NOW).map(formatProblem)
      git('checkout', '--quiet', '-b', 'change')
      git('add', '.')
      git('commit', '--quiet', '--allow-empty', '--message=Change')
      expect(checkContent(site, NOW).map(formatProblem)).toEqual(uncommitted)
      return uncommitted
    } finally {
      site.remove()
    }
  }

  const rewrite = (site: ReturnType<typeof fixtureSite>, path: string, was: string, now: string) =>
    writeFileSync(join(site.root, path), (readText(site, path, new Problems()) ?? '').replace(was, now))

  const REMOVED =
    'content/redirects.yml:1:1 error: has no word of /news/opening, which was published: content/en/news/opening.md is no more → under “moved” write “/news/opening: ” and the page that takes its place, or under “gone” write it with the reason'
  const CHANGED =
    'content/en/news/opening.md:21:1 error: says something else than what is published, and readers are not told → add a line to corrections for what was wrong, or to updates for what is new; or, where no reader need know, what is small about it, such as “minor: comma in the second paragraph”'

  test('nothing is said of what did not change', () => {
    expect(problemsAfter(() => {})).toEqual([])
  })

  test('an address that was published does not vanish', () => {
    expect(problemsAfter((site) => rmSync(join(site.root, OPENING)))).toContain(REMOVED)
  })

  test('an address may end when redirects.yml says why', () => {
    const problems = problemsAfter((site) => {
      rmSync(join(site.root, OPENING))
      writeFileSync(join(site.root, 'redirects.yml'), 'gone:\n  /news/opening: The workshop was called off.\n')
    })
    expect(problems.filter((problem) => problem.includes('published'))).toEqual([])
  })

  test('a published text does not change in silence', () => {
    expect(problemsAfter((site) => rewrite(site, OPENING, 'People met.', 'Nobody met.'))).toEqual([CHANGED])
  })

  test.each([
    ['minor: true'],
    ['minor: comma in the second paragraph'],
    ['updates: [{ date: 2023-07-01, text: Nobody came. }]'],
    ['corrections: [{ date: 2023-07-01, kind: fact, was: People met, now: Nobody met }]'],
  ])('%s tells of the change', (line) => {
    const problems = problemsAfter((site) => {
      rewrite(site, OPENING, 'People met.', 'Nobody met.')
      rewrite(site, OPENING, 'kind: press-release', `${line}\nkind: press-release`)
    })
    expect(problems).toEqual([])
  })

  describe('a small change that was published with its note', () => {
    /** Publishes `was` in the field `minor`, then changes the text with `now` in its place. */
    const problemsAfterNext = (was: string, now: string) =>
      problemsAfter((site, publish) => {
        rewrite(site, OPENING, 'kind: press-release', `minor: ${was}\nkind: press-release`)
        rewrite(site, OPENING, 'People met.', 'People met!')
        publish()
        rewrite(site, OPENING, 'People met!', 'Nobody met.')
        rewrite(site, OPENING, `minor: ${was}\n`, now ? `minor: ${now}\n` : '')
      })

    test.each([
      ['true', 'true'],
      ['comma', 'comma'],
      ['comma', 'true'],
    ])('does not excuse the next change: “%s”, then “%s”', (was, now) => {
      expect(problemsAfterNext(was, now)).toEqual([
        'content/en/news/opening.md:22:1 error: says something else than what is published, and “minor” is there for an earlier change → add a line to corrections for what was wrong, or to updates for what is new; or, where no reader need know, write in “minor” what is small this time, such as “minor: comma in the second paragraph”',
      ])
    })

    test('nor does taking it away', () => {
      expect(problemsAfterNext('comma', '')).toHaveLength(1)
    })

    test.each([
      ['true', 'comma'],
      ['comma', 'comma again'],
      ['2026-11-27', '2026-11-28'],
    ])('leaves room for a note of the next: “%s”, then “%s”', (was, now) => {
      expect(problemsAfterNext(was, now)).toEqual([])
    })
  })
})
