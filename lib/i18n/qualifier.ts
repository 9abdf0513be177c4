/** 'more than 1,200,000' as ['more than', '1,200,000']: words before a number stand beside the column of its digits. */
export function cutQualifier(text: string): readonly [qualifier: string, rest: string] {
  const [, qualifier = '', rest = text] = /^([^\d۰-۹]+)\s+([\d۰-۹].*)$/su.exec(text) ?? []
  return [qualifier, rest]
}

/** 'about 450,000 people' as ['about 450,000', 'people'], '66%' as ['66%', '']: what many numbers count is named once. */
export function cutUnit(text: string): readonly [value: string, unit: string] {
  const [, value = text, unit = ''] = /^(.*[\d۰-۹]\S*)\s+(\P{Nd}+)$/su.exec(text) ?? []
  return [value, unit]
}
