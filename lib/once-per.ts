/** The function, asked once for each object; what it made goes when the object goes. */
export function oncePer<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new WeakMap<Key, { readonly result: Result }>()
  return (key) => {
    const known = made.get(key) ?? { result: make(key) }
    made.set(key, known)
    return known.result
  }
}

/** The latest it was asked for: a page and its files ask one after the other. */
const MOST_AT_HAND = 100

/** The same for what is large: made anew when a hundred others were asked for since. */
export function onceLately<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new Map<Key, { readonly result: Result }>()
  return (key) => {
    const known = made.get(key) ?? { result: make(key) }
    made.delete(key)
    made.set(key, known)
    const [oldest] = made.keys()
    if (oldest && made.size > MOST_AT_HAND) made.delete(oldest)
    return known.result
  }
}
