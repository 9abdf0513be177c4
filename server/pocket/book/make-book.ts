/** A book from pages of the site. */
import { strToU8 } from 'fflate'
import { localeFacts } from '../../../lib/i18n/locales.ts'
import { localePath } from '../../../lib/i18n/paths.ts'
import { linkFinder } from '../link-finder.ts'
import type { ReadingPage } from '../reading-pages.ts'
import { type Book, chapterFile, FILES, toRoot } from './book.ts'
import { renderChapter } from './chapter.ts'
import { renderContents } from './contents.ts'
import { renderCover } from './cover.ts'
import { renderCoverPage, renderTitlePage } from './front-matter.ts'
import { inOrder, type Listed, outlineOf } from './outline.ts'
import { packBook } from './pack-book.ts'
import { renderPackage } from './package-document.ts'
import type { Picture } from './picture.ts'
import { bookStyles } from './styles.ts'

/** Pages by their addresses without the edition's prefix, each made when its turn comes: all as nodes would fill the memory. */
export type Pages = ReadonlyMap<string, () => Promise<ReadingPage>>

/** The book as EPUB. `font`: bytes of the font that its edition needs. */
export async function makeBook(book: Book, pages: Pages, font: Uint8Array | undefined): Promise<Uint8Array> {
  const { locale } = book
  const { chapters, listed, pictures } = await makeChapters(book, pages)
  const outline = outlineOf(listed, locale)
  const read = [FILES.cover, FILES.title, FILES.contents, ...inOrder(outline).map(({ path }) => chapterFile(path))]
  const files = new Map<string, Uint8Array>([
    [FILES.coverPicture, new Uint8Array(await renderCover(book))],
    [FILES.cover, strToU8(renderCoverPage(book))],
    [FILES.title, strToU8(renderTitlePage(book))],
    [FILES.contents, strToU8(renderContents(book, outline))],
    [FILES.style, strToU8(bookStyles(localeFacts(locale).font?.family))],
    ...(font ? [[FILES.font, font] as const] : []),
    ...chapters,
    ...pictures,
  ])
  const description = strToU8(renderPackage(book, [...files.keys()], read))
  return packBook(book, new Map([[FILES.package, description], ...files]))
}

async function makeChapters({ locale }: Book, pages: Pages) {
  const chapters = new Map<string, Uint8Array>()
  const listed: Listed[] = []
  const shelf = pictureShelf()
  const find = linkFinder(new Map(Array.from(pages.keys(), (path) => [localePath(path, locale), chapterFile(path)])))
  for (const make of pages.values()) {
    const page = await make()
    const { path, title, section } = page
    listed.push({ path, title, section })
    chapters.set(chapterFile(path), strToU8(renderChapter(page, { locale, find, add: shelf.add })))
  }
  return { chapters, listed, pictures: shelf.files() }
}

/** The pictures of a book, each once. */
function pictureShelf() {
  const names = new Map<string, string>()
  return {
    add({ svg }: Picture, from: string): string {
      const name = names.get(svg) ?? `pictures/${names.size + 1}.svg`
      names.set(svg, name)
      return toRoot(from) + name
    },
    files: () => Array.from(names, ([svg, name]) => [name, strToU8(svg)] as const),
  }
}
