/**
 * A function of an object that is computed once for each object. It must depend on nothing else.
 * @example const findingOf = perObject((ledger: Ledger) => new Map(ledger.map((each) => [each.id, each])))
 */
export const perObject = <Key extends object, Value>(compute: (key: Key) => Value): ((key: Key) => Value) => {
  const known = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
