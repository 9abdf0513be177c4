/**
 * What React and Next leave in a page when a part of it is to be swapped in by script. Without
 * scripts that part would be missing, so such a page must never be published.
 */

const PENDING_COMMENT = /^\$[?!~]/
const PART_ID = /(?:^|_)[BPS]:[\da-f]+$/i

/** Throws when an element is the place, or the content, of a part that only script would put in. */
export function refuseStreamedElement(name: string, attributes: Record<string, string>): void {
  const { id = '' } = attributes
  if (name === 'html' && id === '__next_error__') fail('the page is the shell of a failed rendering')
  if (name === 'template' && 'data-dgst' in attributes) fail(`a part failed on the server (${attributes['data-dgst']})`)
  if (PART_ID.test(id) && (name === 'template' || 'hidden' in attributes)) fail(`part ${id} waits for a script`)
}

/** Throws when a comment marks a boundary whose content is not in the page yet. */
export function refusePendingComment(text: string): void {
  if (PENDING_COMMENT.test(text)) fail(`the boundary <!--${text}--> is not finished`)
}

function fail(what: string): never {
  throw new Error(
    `Scripts cannot be taken out: ${what}, so readers would miss content. ` +
      'Look for <Suspense>, a loading.tsx, a client component or an error while rendering; ' +
      'if there is none, Next changed its markup: see server/streamed-parts.ts.',
  )
}
