/** Collects typed text until there is a field for it. Returns a function that stops and returns the text. */
export const collectKeys = (): (() => string) => {
  let text = ''
  const collect = (event: KeyboardEvent): void => {
    if (event.key.length !== 1 || event.ctrlKey || event.metaKey || event.altKey) return
    text += event.key
    event.preventDefault()
  }
  addEventListener('keydown', collect, { capture: true })
  return () => {
    removeEventListener('keydown', collect, { capture: true })
    return text
  }
}
