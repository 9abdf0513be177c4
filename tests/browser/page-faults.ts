/** What a page does wrong in the window it is in. Each of these functions runs in the browser and cannot call another. */

/** Text that its own box cuts off, lines of text that lie on one another, and how far the page is wider than the window. */
export function layoutFaults(): string[] {
  const nameOf = (element: Element) => `${element.localName}.${element.getAttribute('class') ?? ''}`
  const isHidden = (element: Element) => {
    const { clipPath, position } = getComputedStyle(element)
    return clipPath !== 'none' || position === 'absolute' || element.closest('svg, .sr-only') !== null
  }
  const isCut = (overflow: string, inner: number, outer: number) => /hidden|clip/.test(overflow) && inner > outer + 1
  const cut = [...document.querySelectorAll('body *')].filter((element) => {
    const { overflowX, overflowY } = getComputedStyle(element)
    const [wide, high] = [element.scrollWidth, element.scrollHeight]
    return (
      (isCut(overflowX, wide, element.clientWidth) || isCut(overflowY, high, element.clientHeight)) &&
      !isHidden(element)
    )
  })

  /** The middle of each line: boxes of neighbouring lines may overlap, what is written in them may not. */
  const lines: { text: string; top: number; bottom: number; left: number; right: number }[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    if (!node.textContent?.trim() || !parent?.checkVisibility() || isHidden(parent)) continue
    if (parent.closest('sup, .table-scroll')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    for (const { top, bottom, left, right, height, width } of range.getClientRects()) {
      if (width < 2 || height < 2) continue
      const text = `${nameOf(parent)} “${node.textContent.trim().slice(0, 20)}”`
      lines.push({ text, top: top + height * 0.35, bottom: bottom - height * 0.35, left: left + 1, right: right - 1 })
    }
  }
  lines.sort((a, b) => a.top - b.top)
  const collisions = lines.flatMap((line, index) => {
    const found: string[] = []
    for (let next = index + 1; (lines[next]?.top ?? Number.POSITIVE_INFINITY) < line.bottom; next++) {
      const other = lines[next]
      if (other && other.left < line.right && other.right > line.left) found.push(`${line.text} on ${other.text}`)
    }
    return found
  })

  const root = document.documentElement
  const overflow = root.scrollWidth - root.clientWidth
  return [
    ...(overflow > 0 ? [`${overflow} px too wide`] : []),
    ...cut.map((element) => `cut off: ${nameOf(element)}`),
    ...collisions,
  ]
}

/** Elements that move or fade by themselves or when they change. */
export function movingParts(): string[] {
  return [...document.querySelectorAll('*')]
    .filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      return /[1-9]/.test(transitionDuration) || animationName !== 'none'
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`)
}

/** What has the focus, where it is on the page, and what is wrong with it; nothing once the focus has left the page. */
export function focusedStop() {
  const stop = document.activeElement
  if (!(stop instanceof HTMLElement) || stop === document.body) return undefined
  // A link that wraps has a box for each line.
  const box = stop.getClientRects()[0] ?? stop.getBoundingClientRect()
  const isIn = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth
  const on = document.elementFromPoint(
    Math.min(Math.max(box.left + box.width / 2, 1), innerWidth - 1),
    Math.min(Math.max(box.top + Math.min(box.height, 24) / 2, 1), innerHeight - 1),
  )
  const { outlineStyle, outlineWidth } = getComputedStyle(stop)
  const isOnTop = on !== null && (stop.contains(on) || on.contains(stop))
  const isFromRight = document.documentElement.dir === 'rtl'
  // As it lies in a table that scrolls, wherever that has been scrolled to.
  const scrolled = stop.parentElement?.closest('[tabindex="0"]')?.scrollLeft ?? 0
  const [left, right] = [box.left + scrolled, box.right + scrolled]
  const [start, end] = isFromRight ? [innerWidth - right, innerWidth - left] : [left, right]
  return {
    name: `${stop.localName} ${stop.textContent?.trim().slice(0, 30)}`,
    order: [...document.querySelectorAll('*')].indexOf(stop),
    isUnfolded: stop.localName !== 'summary' && stop.closest('nav details[name]') !== null,
    top: box.top + scrollY,
    bottom: box.bottom + scrollY,
    start,
    end,
    hasNoRing: outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2,
    isHidden: !isIn || !isOnTop,
  }
}

/** Everything a keyboard should reach: links, fields, buttons, summaries and boxes that scroll. */
export function reachable(): number[] {
  const all = [...document.querySelectorAll('*')]
  const wanted = 'a[href], button, input:not([type=hidden]), textarea, select, summary, [tabindex="0"]'
  return [...document.querySelectorAll<HTMLElement>(wanted)]
    .filter((element) => element.checkVisibility())
    .map((element) => all.indexOf(element))
}
