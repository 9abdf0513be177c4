import next from 'next'
import { collectAnswer, type NodeHandler } from './next-answer.ts'
import type { RenderPage } from './send-dynamic.ts'

/**
 * Next as the renderer of request-time pages. It is started at the first need, or by `warm`; a start
 * that failed is tried again by the next request.
 */
export function createNextRenderer(
  projectDir: string,
  port: number,
): { render: RenderPage; warm: () => Promise<void> } {
  let started: Promise<NodeHandler> | undefined
  const start = () => {
    started ??= startNext(projectDir, port).catch((error: unknown) => {
      started = undefined
      throw error
    })
    return started
  }
  return {
    render: async (url) => collectAnswer(await start(), url, `localhost:${port}`),
    warm: async () => void (await start()),
  }
}

async function startNext(dir: string, port: number): Promise<NodeHandler> {
  const app = next({ dev: false, dir, port, hostname: 'localhost' })
  await app.prepare()
  return app.getRequestHandler()
}
