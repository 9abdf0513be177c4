/** Reads XML strictly (saxes, through jsdom: the test file needs that environment); throws on what is not well-formed. */
export function readXml(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml')
  const [error] = document.getElementsByTagName('parsererror')
  if (error) throw new Error(error.textContent)
  return document
}

/** Text of the first element with a qualified name, such as `dc:creator`. */
export function textOf(parent: Document | Element, name: string): string | undefined {
  return parent.getElementsByTagName(name)[0]?.textContent ?? undefined
}
