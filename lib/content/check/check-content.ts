import { LARGEST_ATTACHMENT } from '../../attachment/attachment-kinds.ts'
import { LOCALES, SOURCE_LOCALE } from '../../i18n/locales.ts'
import { checkPictures } from '../../picture/find-pictures.ts'
import type { Entry, SiteContent } from '../entries/entry.ts'
import { checkAttachments } from '../entries/entry-attachments.ts'
import { toPictured } from '../entries/entry-pictures.ts'
import { GLOSSARY_PATH } from '../entries/glossary.ts'
import { checkTranslation, listTranslations } from '../entries/translations.ts'
import { readVerifyFiles } from '../entries/verify-files.ts'
import { readContent } from '../load.ts'
import { type ContentProblem, foldRepeated, type Problems } from '../read/content-error.ts'
import { type ContentFolder, listFiles, readText } from '../read/read-text.ts'
import { checkBody } from './check-body.ts'
import { checkCodes } from './check-codes.ts'
import { checkFiguresInText } from './check-figures-in-text.ts'
import { checkHeadlines } from './check-headlines.ts'
import { checkLifeCycle } from './check-life-cycle.ts'
import { checkLinks } from './check-links.ts'
import { checkNumbers } from './check-numbers.ts'
import { checkOtherEditions } from './check-other-editions.ts'
import { checkPast } from './check-past.ts'
import { checkPersian } from './check-persian.ts'
import { checkTranslatedFiles, checkUnshownFiles } from './check-shown-files.ts'
import { checkSpelling } from './check-spelling.ts'
import { checkTerms } from './check-terms.ts'
import { checkCorrections } from './corrections-of-editions.ts'
import { readEditionLines } from './edition-lines.ts'
import { readGitPast } from './git-past.ts'

/** Everything wrong in a content folder, in the order of the files; nothing is written. */
export function checkContent(folder: ContentFolder, now: Date, read = readContent(folder)): ContentProblem[] {
  const { content, problems } = read
  const files = listFiles(folder)
  if (content) {
    for (const entry of content.entries) {
      problems.list.push(...checkPictures(toPictured(entry, folder.root)))
      checkAttachments(entry, folder.root, problems)
    }
    const linked = content.entries.map((entry) => {
      const { links, ids } = checkBody(entry, problems)
      return { entry, links, ids: new Set([...ids, ...termIds(entry, content)]) }
    })
    const editions = readEditionLines(content.entries, folder, files, problems)
    checkHeadlines(content.entries, problems)
    checkTerms(editions, folder, problems)
    checkPast(content, folder, readGitPast(folder.root), now, problems)
    checkFiguresInText(content, problems)
    for (const { locale, lines } of editions) checkPersian(lines, locale, problems)
    checkTranslations(content, problems)
    checkLinks(linked, content, folder, now, problems)
    checkCodes(content.entries, problems)
    checkCorrections(content.entries, problems)
    checkLifeCycle(content.entries, now, problems)
    checkOtherEditions(content.entries, now, problems)
    checkSpelling(editions, folder, problems)
    checkUnshownFiles(content, folder, files, problems)
  }
  readVerifyFiles(folder, problems)
  // Files that readers get as they are, and those that nothing has read yet: to read one looks through its signs.
  for (const path of files.filter((name) => /\.(?:csv|txt|yml)$/.test(name)))
    readText(folder, path, problems, LARGEST_ATTACHMENT)
  const sorted = problems.list.toSorted(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  )
  return foldRepeated(sorted)
}

/** Holds every translation against its original. */
function checkTranslations({ entries }: SiteContent, problems: Problems): void {
  for (const locale of LOCALES.filter((edition) => edition !== SOURCE_LOCALE)) {
    for (const translation of listTranslations(entries, locale)) {
      checkTranslation(translation, problems)
      checkNumbers(translation, problems)
      checkTranslatedFiles(translation, problems)
    }
  }
}

/** The page of the glossary has a part for every word. */
function termIds({ locale, path }: Entry, { glossaries }: SiteContent): string[] {
  return path === GLOSSARY_PATH ? (glossaries[locale] ?? []).map(({ key }) => key) : []
}
