/** Says of every `dl` that HTML does not allow what it holds: either names (`dt`) and values (`dd`) in turn, or `div` groups of them, never both. */
export function wrongDescriptionLists(root: ParentNode): string[] {
  return [...root.querySelectorAll('dl')]
    .map((list) => ({ list, groups: list.querySelector(':scope > div') ? [...list.children] : [list] }))
    .filter(({ groups }) => !groups.every((group) => /^(?:(?:dt )+(?:dd )+)+$/.test(namesIn(group))))
    .map(({ list }) => `<dl class="${list.className}"> holds ${namesIn(list)}`)
}

function namesIn({ children }: Element): string {
  return [...children].map(({ localName }) => `${localName} `).join('')
}
