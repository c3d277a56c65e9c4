/** What scripts of the site that are loaded later give to the first one. */
export interface Loaded {
  /** Opens the search with what has been typed so far. */
  openSearch?: (typed: string) => void
  /** Prepares a request form, and gives what sends it. */
  prepareTry?: (form: HTMLFormElement) => () => void
}

declare global {
  var sendspec: Loaded | undefined
}

export const loaded = (): Loaded => {
  globalThis.sendspec ??= {}
  return globalThis.sendspec
}
