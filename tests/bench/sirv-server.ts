/** Serves dist/site of the folder it is run in with sirv, on a free port. */
import { createServer } from 'node:http'
import sirv from 'sirv'

const serve = sirv('dist/site', { etag: true, brotli: true, gzip: true })
const server = createServer((request, response) => serve(request, response))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  console.log(`Serving ${typeof address === 'object' ? address?.port : ''}`)
})
