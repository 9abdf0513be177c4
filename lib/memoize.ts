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

/** A build asks for what belongs to one text at one time, and for that of its neighbours soon after. */
const MOST = 500

/** The same for what is large: made anew when hundreds of others were asked for since. */
export function memoizeLately<Key extends object, Result extends object | string>(
  make: (key: Key) => Result,
): (key: Key) => Result {
  const made = new LRUCache<Key, Result>({ max: MOST, memoMethod: (key) => make(key) })
  return (key) => made.memo(key)
}
