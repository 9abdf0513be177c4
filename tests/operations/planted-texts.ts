export const CODE = 'IOM-IR-2999-001'

/** Words that stand in no other text. */
export const DRAFT = 'quaggadraft'
export const EMBARGOED = 'quaggaembargo'
export const PERSIAN = 'گورخرپنهان'
export const WITHDRAWN = 'quaggawithdrawn'
/** Stands in the reason. */
export const REASON = 'quaggareason'
export const PUBLIC = 'quaggapublic'
function item(word: string, field: string): string {
  const persian = word === EMBARGOED ? PERSIAN : 'گورخر'
  return `---
title: A text about ${word} and ${persian}
summary: It tells of ${word}.
kind: press-release
date: 2026-01-01
dateMeaning: published
topics: [health]
programmes: [health]
places: [tehran]
mediaContact: { name: Name of ${word}, role: Post, email: ${word}@example.org }
keyFacts: [{ label: Who, value: ${word} }]
notesToEditors: A note on ${word}.
sources: [example]
${field}---

It tells of ${word} and ${persian} at length.

## More of ${word}

And more.
`
}

/** Fields and files that a text may have. */
const more = (
  word: string,
) => `picture: { file: ${word}-card.jpg, alt: A ${word}, caption: A ${word}, credit: A ${word} }
attachments: [{ file: ${word}-programme.csv, title: Programme of ${word}, language: en }]
corrections: [{ date: 2026-01-02, kind: fact, was: old ${word}, now: new ${word} }]
`

const EMBARGOED_FIELDS = `code: ${CODE}
embargoUntil: 2999-01-01T09:00+03:30
${more(EMBARGOED)}`

const WITHDRAWN_FIELDS = `withdrawn: { date: 2026-01-03, reason: It was ${REASON}, headline: A text taken back }
${more(WITHDRAWN)}`

/** Texts with such a word in every field. */
export const PLANTED = [
  { name: DRAFT, text: item(DRAFT, 'draft: true\n') },
  { name: EMBARGOED, text: item(EMBARGOED, EMBARGOED_FIELDS) },
  { name: 'taken-back', text: item(WITHDRAWN, WITHDRAWN_FIELDS) },
  { name: PUBLIC, text: item(PUBLIC, '') },
]
