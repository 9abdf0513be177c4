/** 'more than 1,200,000' as ['more than', '1,200,000']: words before a number stand beside the column of its digits. */
export function cutQualifier(text: string): readonly [qualifier: string, rest: string] {
  const [, qualifier = '', rest = text] = /^([^\d۰-۹]+)\s+([\d۰-۹].*)$/su.exec(text) ?? []
  return [qualifier, rest]
}
