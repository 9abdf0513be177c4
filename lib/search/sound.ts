/**
 * Letters that Persian says alike, and that writers mix up. Each group is written as its first letter.
 */
const ALIKE = ['سصث', 'زذضظ', 'تط', 'هح', 'قغ', 'اع']

const SOUND = new Map(ALIKE.flatMap((group) => [...group].map((letter) => [letter, group.charAt(0)] as const)))

/** A folded word as it sounds: مریظ and مریض become the same. Words of other scripts stay what they are. */
export function soundOf(word: string): string {
  let sound = ''
  for (const letter of word) sound += SOUND.get(letter) ?? letter
  return sound
}
