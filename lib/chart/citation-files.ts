/** What reference managers read of a dataset or figure: BibTeX, RIS and CSL-JSON. */
import type { LocalDataset } from '../content/numbers/dataset-types.ts'
import { getMessages } from '../i18n/get-messages.ts'
import { localeFacts } from '../i18n/locales.ts'
import { MISSION } from '../mission/mission.ts'

export interface Subject extends Pick<LocalDataset, 'id' | 'title' | 'publisher' | 'recorded' | 'locale'> {
  readonly kind: 'dataset' | 'figure'
  /** What the figure says, or when the dataset is about. */
  readonly statement: string
}

/** A file beside the page of what is cited: the page's address with the extension. */
interface CitationFile {
  readonly name: string
  readonly extension: 'bib' | 'ris' | 'csl.json'
  /** Media type with its charset. */
  readonly type: string
  readonly render: (subject: Subject, address: string) => string
}

export const CITATION_FILES: readonly CitationFile[] = [
  { name: 'BibTeX', extension: 'bib', type: 'application/x-bibtex; charset=utf-8', render: toBibtex },
  { name: 'RIS', extension: 'ris', type: 'application/x-research-info-systems; charset=utf-8', render: toRis },
  { name: 'CSL-JSON', extension: 'csl.json', type: 'application/json', render: toCsl },
]

function factsOf({ kind, id, statement, publisher, recorded, locale }: Subject) {
  const { mission, originally, [kind]: what } = getMessages(locale).data
  const key = `${MISSION.key}-${kind}-${id}-${recorded.slice(0, 4)}`
  return { key, mission, stated: `${what}: ${statement}`, originally: originally(publisher) }
}

function toBibtex(subject: Subject, address: string): string {
  const { key, mission, stated, originally } = factsOf(subject)
  const [year = '', month = ''] = subject.recorded.split('-')
  const fields = {
    author: `{${escapeTex(mission)}}`,
    title: `{${escapeTex(subject.title)}}`,
    year,
    month: String(Number(month)),
    howpublished: escapeTex(stated),
    note: escapeTex(originally),
    url: address,
  }
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},`)
  return [`@misc{${key},`, ...lines, '}', ''].join('\n')
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

/** Signs that TeX takes for commands. */
function escapeTex(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

/** RIS as reference managers agree on it: two letters, two spaces, a hyphen; dates with slashes; lines end as on Windows. */
function toRis(subject: Subject, address: string): string {
  const { mission, stated, originally } = factsOf(subject)
  const { kind, title, recorded, locale } = subject
  const fields = [
    ['TY', kind === 'dataset' ? 'DATA' : 'ELEC'],
    // An author with a comma would be taken for a person, surname first: the long name stands as the publisher.
    ['AU', getMessages(locale).data.missionShort],
    ['TI', title],
    ['PB', mission],
    ['PY', recorded.slice(0, 4)],
    ['DA', recorded.replaceAll('-', '/')],
    ['LA', localeFacts(locale).tag],
    ['UR', address],
    ['N1', stated],
    ['N1', originally],
    ['ER', ''],
  ]
  return fields.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

/** CSL-JSON, as Zotero and Pandoc read it (citation-style-language/schema 1.0.2). */
function toCsl(subject: Subject, address: string): string {
  const { key, mission, stated, originally } = factsOf(subject)
  const item = {
    id: key,
    type: subject.kind === 'dataset' ? 'dataset' : 'webpage',
    title: subject.title,
    author: [{ literal: mission }],
    issued: { 'date-parts': [subject.recorded.split('-').map(Number)] },
    language: localeFacts(subject.locale).tag,
    note: `${stated}. ${originally}`,
    URL: address,
  }
  return `${JSON.stringify([item], undefined, 2)}\n`
}
