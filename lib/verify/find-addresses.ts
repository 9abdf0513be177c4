/** Marks that stand around an address in running text and are no part of it. */
const AROUND = /^[\s"'«»“”‘’()[\]{}<>،؛,;:!؟]+|[\s"'«»“”‘’()[\]{}<>،؛,;:!?؟.…]+$/gu
const WITH_SCHEME = /^(?:[a-z][a-z0-9+.-]*:[\\/]{2}|mailto:)\S+$/i
const IP_ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?(?:\/\S*)?$/
const BARE =
  /^(?:[^\s/?#@:]+@)?(?:[\p{L}\p{N}\p{M}_-]+[.。．])+[\p{L}\p{M}][\p{L}\p{N}\p{M}-]+\.?(?::\d+)?(?:[/?#]\S*)?$/u
/** “end.Next”: two sentences without a space between them, not an address. */
const GLUED = /\.\p{Lu}\p{Ll}+$/u
const INVISIBLE = /\u034F|[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu

/** No address holds a space, a quotation mark or an angle; what stands before one is glued to it in Persian: “نشانی:https://…” */
const BETWEEN =
  /[\s<>"«»“”]+|(?<=\p{Script=Arabic})[:،؛]?(?=[a-z][a-z0-9+.-]*:\/\/)|(?<=\p{Script=Arabic})[:،؛](?=[a-z])/iu
/** Persian words that touch an address: سایتwww.iom.intرا. One letter within a name may be a trick and stays. */
const TOUCHING = /^[^a-z\d/@.]*\p{Script=Arabic}(?=[a-z\d])|(?<=[a-z\d])(?!\p{N})\p{Script=Arabic}[^a-z\d/@.]*$/giu

/** A text without what no reader sees: marks of direction, half-spaces. */
export function visible(text: string): string {
  return text.replace(INVISIBLE, '')
}

/** The web and e-mail addresses in a text, as written but for invisible characters; at most `limit`. Never throws. */
export function findAddresses(text: string, limit = 5): string[] {
  const tokens = visible(text)
    .split(BETWEEN)
    .map((token) => token.replace(AROUND, '').replace(TOUCHING, ''))
    .filter(Boolean)
  const isAlone = tokens.length === 1
  return [...new Set(tokens.filter((token) => isAddress(token, isAlone)))].slice(0, limit)
}

/** In running text a name without a scheme counts only with a Latin letter in it: Persian writers leave out spaces too. */
function isAddress(token: string, isAlone: boolean): boolean {
  if (WITH_SCHEME.test(token) || IP_ADDRESS.test(token)) return true
  return BARE.test(token) && (isAlone || (/[a-z]/i.test(token) && !GLUED.test(token)))
}
