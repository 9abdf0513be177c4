/** Runs `work` on every item, `limit` at a time; the results stand in the order of the items. Each is asked for when its turn comes. The first failure ends it. */
export async function mapInPool<Item, Result>(
  items: Iterable<Item>,
  limit: number,
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = []
  const queue = items[Symbol.iterator]()
  let asked = 0
  const worker = async () => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const index = asked++
      results[index] = await work(next.value)
    }
  }
  await Promise.all(Array.from({ length: limit }, worker))
  return results
}
