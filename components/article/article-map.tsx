import type { ArticleView } from '../../lib/content/views/article.ts'

/** The map an article asks for in its front matter. */
export function ArticleMap(_: { article: ArticleView }) {
  return null
}
