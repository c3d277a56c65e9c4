/** What the style sheet shows open on wide pages, and from which width on. */
const opened = { '.menu': '(min-width: 62rem)', '.try': '(min-width: 75rem)' }

/** Opens it there for assistive technology too. */
export const openMenu = (): void => {
  for (const [selector, query] of Object.entries(opened)) {
    const wide = matchMedia(query)
    const adapt = (): void => {
      for (const details of document.querySelectorAll<HTMLDetailsElement>(selector)) details.open = wide.matches
    }
    wide.addEventListener('change', adapt)
    adapt()
  }
}
