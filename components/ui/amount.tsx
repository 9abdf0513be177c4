import { cutQualifier } from '../../lib/i18n/qualifier.ts'

/** A number in a column of numbers: what is said of how exact it is does not move its digits. */
export function Amount({ text }: { readonly text: string }) {
  const [qualifier, rest] = cutQualifier(text)
  if (!qualifier) return rest
  return (
    <>
      <span className="qualifier">{qualifier}</span> {rest}
    </>
  )
}
