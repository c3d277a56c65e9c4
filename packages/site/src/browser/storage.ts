// A browser can refuse its storage, for example to a page that is opened as a file.

/** The stored choice, made on any page of the site. */
export const remembered = (name: string): string | undefined => {
  try {
    return localStorage.getItem(`sendspec-${name}`) ?? undefined
  } catch {
    return undefined
  }
}

/** Stores a choice. `undefined` removes it. */
export const remember = (name: string, value: string | undefined): void => {
  try {
    if (value === undefined) localStorage.removeItem(`sendspec-${name}`)
    else localStorage.setItem(`sendspec-${name}`, value)
  } catch {}
}
