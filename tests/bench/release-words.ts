import { pickWord, seededRandom } from './generate-words.ts'

/** How an edition's made-up sentences are put together: one of each column, in this order, and what stands between them. */
interface Phrases {
  readonly columns: readonly (readonly string[])[]
  readonly headings: readonly string[]
  readonly village: (name: string) => string
}

const ENGLISH: Phrases = {
  columns: [
    [
      'The mission',
      'A team of doctors and nurses',
      'The provincial office',
      'A group of volunteers',
      'The reception centre',
      'Staff of the partner organisation',
      'The local health post',
      'A mobile clinic',
      'The border authority',
      'A committee of residents',
      'The training centre',
      'An association of women',
    ],
    [
      'opened',
      'equipped',
      'visited',
      'rebuilt',
      'described',
      'helped to plan',
      'handed over',
      'reported on',
      'reviewed',
      'extended',
      'took over',
      'asked for',
    ],
    [
      'a workshop for tailors',
      'two classrooms for adults',
      'a well and its pump',
      'a course in first aid',
      'a desk that gives legal advice',
      'the register of families',
      'a kitchen that serves warm meals',
      'a store of tents and blankets',
      'a waiting room with shade',
      'the supply of clean water',
      'a session on safe migration',
      'a small grant for new businesses',
    ],
    [
      'for families who came back before the winter',
      'for migrants without documents',
      'for households led by women',
      'for young people who look for work',
      'for patients who cannot travel far',
      'for people on their way home',
      'together with the neighbours',
      'after talks with the municipality',
      'with the help of three donors',
      'as part of a longer plan',
      'while the road was closed',
      'in the first week of the month',
    ],
  ],
  headings: ['What was done', 'Who took part', 'What comes next', 'What is not known', 'How it began'],
  village: (name) => `in the district of ${name.charAt(0).toUpperCase()}${name.slice(1)}`,
}

const PERSIAN: Phrases = {
  columns: [
    ['دفتر نمایندگی', 'گروهی از پزشکان', 'ادارهٔ استان', 'گروهی از داوطلبان', 'مرکز پذیرش', 'درمانگاه سیار'],
    [
      'کارگاهی برای خیاطان',
      'دو کلاس برای بزرگسالان',
      'چاهی با تلمبه',
      'دورهٔ امداد',
      'میز مشاورهٔ حقوقی',
      'انبار چادر و پتو',
    ],
    ['برای خانواده‌ها', 'برای مهاجران بی‌مدرک', 'برای جوانان جویای کار', 'با کمک همسایگان', 'پیش از زمستان'],
    ['راه انداخت', 'تجهیز کرد', 'بازسازی کرد', 'گسترش داد', 'تحویل داد'],
  ],
  headings: ['چه شد', 'چه کسانی بودند', 'گام بعدی', 'آنچه دانسته نیست'],
  village: (name) => `در بخش ${name}`,
}

const PHRASES = { en: ENGLISH, fa: PERSIAN } as const

export type ReleaseLanguage = keyof typeof PHRASES

/** Texts of one language that read like news and say nothing; the same seed gives the same texts. */
export class ReleaseWriter {
  readonly random: () => number
  readonly #phrases: Phrases
  readonly #names: readonly string[]

  constructor(language: ReleaseLanguage, seed: number, names: readonly string[]) {
    this.random = seededRandom(seed)
    this.#phrases = PHRASES[language]
    this.#names = names
  }

  pick<Item>(items: readonly [Item, ...Item[]]): Item
  pick<Item>(items: readonly Item[]): Item | undefined
  pick<Item>(items: readonly Item[]): Item | undefined {
    return items[Math.floor(this.random() * items.length)]
  }

  /** One sentence without its full stop; a name in it makes it unlike the others. */
  clause(): string {
    const words = this.#phrases.columns.map((column) => this.pick(column) ?? '')
    const place = this.#phrases.village(pickWord(this.#names, this.random))
    return [...words.slice(0, 3), place, ...words.slice(3)].join(' ')
  }

  /** Markdown of so many words: paragraphs, and a heading before every other one. */
  body(words: number): string {
    const headings = this.#phrases.headings.toSorted(() => this.random() - 0.5)
    const blocks: string[] = []
    for (let count = 0; count < words; ) {
      const paragraph = Array.from({ length: 3 }, () => `${this.clause()}.`).join(' ')
      const heading = blocks.length > 0 && blocks.length % 3 === 1 ? headings.pop() : undefined
      blocks.push(...(heading ? [`## ${heading}`] : []), paragraph)
      count += paragraph.split(' ').length
    }
    return blocks.join('\n\n')
  }
}
