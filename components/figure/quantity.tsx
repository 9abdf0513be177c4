/** A run of digits with their signs, in either script. */
const NUMBER = /([\d۰-۹](?:[\d۰-۹.,٬٫]*[\d۰-۹])?[%٪]?)/

/** An amount in words whose number can be set larger than the words around it. */
export function Quantity({ text }: { text: string }) {
  const parts = text.split(NUMBER).map((part, index) => ({ part, at: index, isNumber: index % 2 === 1 }))
  return parts.map(({ part, at, isNumber }) => (isNumber ? <b key={at}>{part}</b> : part))
}
