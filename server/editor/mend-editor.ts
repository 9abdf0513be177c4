/** One thing that is changed in the script of Sveltia CMS. */
interface Mend {
  readonly about: string
  readonly found: RegExp
  readonly by: string
  /** How often it is found; at least once where that may differ. */
  readonly times?: number
}

const ADOPT_STYLE =
  'const adopted=new Set;function adoptStyle(name,text){if(adopted.has(name))return;adopted.add(name);' +
  'const sheet=new CSSStyleSheet;sheet.replaceSync(text);document.adoptedStyleSheets.push(sheet)}' +
  "adoptStyle('wrapper','svelte-css-wrapper{display:contents}');"

const MENDS: readonly Mend[] = [
  {
    about: 'Styles of components become constructed style sheets, which a policy without unsafe-inline allows',
    found:
      /let (?<element>\w+)=\w+\(`style`\);\k<element>\.id=(?<style>\w+)\.hash,\k<element>\.textContent=\k<style>\.code,\w+\.appendChild\(\k<element>\)/g,
    by: 'adoptStyle($<style>.hash,$<style>.code)',
    times: 1,
  },
  {
    about: 'So does the one style attribute in its markup',
    found: /<svelte-css-wrapper style="display: contents">/g,
    by: '<svelte-css-wrapper>',
  },
  {
    about: 'Fonts of another host: the package has the same as files, and loads them from there',
    found: /@font-face\s*\{[^}]*url\(https:[^}]*\}/g,
    by: '',
  },
  {
    about:
      'After a check, editions that a text does not have must still have an empty result: its switch reads one for each',
    found: /(?<draft>\w+)\.validities=(?<found>\w+),(?=\k<draft>\.validationMessages=)/g,
    by: '$<draft>.validities={...Object.fromEntries(Object.keys($<draft>.validities).map(name=>[name,{}])),...$<found>},',
    times: 1,
  },
]

/**
 * The script of Sveltia CMS with what must be otherwise here. Throws when a place is not found as it is known: a new version
 * of the package then needs a look.
 */
export function mendPackage(script: string): string {
  return ADOPT_STYLE + MENDS.reduce(mend, script)
}

function mend(script: string, { about, found, by, times }: Mend): string {
  const count = script.match(found)?.length ?? 0
  if (count === 0 || (times !== undefined && count !== times))
    throw new Error(`@sveltia/cms is not as known, found ${count} times: ${about}`)
  return script.replace(found, by)
}
