import { LRUCache } from 'lru-cache'

/** The function, asked once for each object; what it made goes when the object goes. `rest`: what follows from the object. */
export function memoize<Key extends object, Rest extends readonly unknown[], Result>(
  make: (key: Key, ...rest: Rest) => Result,
): (key: Key, ...rest: Rest) => Result {
  const made = new WeakMap<Key, { readonly result: Result }>()
  return (key, ...rest) => {
    const known = made.get(key) ?? { result: make(key, ...rest) }
    made.set(key, known)
    return known.result
  }
}

/** The same for what is large: made anew when a hundred others were asked for since. A page and its files ask one after the other. */
export function memoizeLately<Key extends object, Result extends object | string>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const made = new LRUCache<Key, Result>({ max: 100, memoMethod: (key) => make(key) })
  return (key) => made.memo(key)
}
