/** The style of a book: little, for readers set type, size and colours as they like. */

/** CSS for an edition; `font`: the family of the font that lies beside it, for editions that need one. */
export function bookStyles(font: string | undefined): string {
  return (
    (font
      ? `@font-face{font-family:${font};src:url(font.woff2)}body{font-family:${font},sans-serif;line-height:1.8}`
      : '') + STYLES
  )
}

const STYLES = `h1,h2,h3,h4{line-height:1.3;break-after:avoid}
h1{font-size:1.5em}
h2{font-size:1.2em;margin-block-start:1.5em}
h3,h4,.small-head{font-size:1em}
.standfirst{font-size:1.1em}
.kicker,.fine,.meta,.citation,.online,figcaption+p{font-size:.85em}
.summary,dt,caption{font-weight:bold}
ul,ol{padding-inline-start:1.2em}
.plain-list,.cards,.records,.inline-list,nav ol{list-style:none;padding-inline-start:0}
nav ol ol{padding-inline-start:1em}
nav li,.cards>li,.records>li{margin-block:.6em}
.inline-list li{display:inline}
.inline-list li+li::before{content:" · "}
dd{margin-inline-start:1em}
figure{margin-inline:0;break-inside:avoid}
figcaption{font-weight:bold}
.locator-map figcaption{font-weight:normal;font-size:.85em}
.drawing,.map{display:block;inline-size:100%;block-size:auto;max-inline-size:26em}
dt .mark{block-size:1.1em;inline-size:auto}
li>.mark,.star-share b,.story-figure b{display:block}
.cover{text-align:center}
.cover img{max-inline-size:100%;max-block-size:98vh}
table{inline-size:100%;border-collapse:collapse;font-size:.8em}
caption{text-align:start}
th,td{padding:.3em;border-block-end:1px solid;text-align:start;vertical-align:top;overflow-wrap:break-word}
.notice,.facts{border-inline-start:3px solid;padding-inline-start:.8em}
.online{border-block-start:1px solid;margin-block-start:2em}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:.8em}
@media (max-width:45em){
.many-columns,.many-columns tbody,.many-columns tr,.many-columns td,.many-columns tbody th,.many-columns caption{display:block}
.many-columns thead{display:none}
.many-columns tr{border-block-end:1px solid;padding-block:.6em}
.many-columns td,.many-columns tbody th{border:0;padding:.1em 0}
.many-columns td:empty{display:none}
.many-columns td::before{content:attr(data-head) ": ";font-weight:bold}
}
a[href^="http"]::after{content:"\\2009°"}
`
