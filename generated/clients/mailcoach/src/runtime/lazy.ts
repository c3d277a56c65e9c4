// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/client/src/runtime/lazy.ts

/** Loads a value when it is first asked for, and keeps it. What could not be loaded is tried again. */
export const lazy = <Value>(load: () => Promise<Value>): (() => Value | Promise<Value>) => {
  let loaded: Value | undefined
  const loading = async (): Promise<Value> => {
    loaded = await load()
    return loaded
  }
  return () => loaded ?? loading()
}
