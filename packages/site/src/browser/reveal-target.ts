/** The element that a fragment names. `:target` matches only once the browser has scrolled. */
const targetOf = (hash: string): HTMLElement | null => {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)))
  } catch {
    return null
  }
}

/** Unfolds the target of the address and scrolls to it. */
const reveal = (): void => {
  const target = targetOf(location.hash)
  if (!target) return
  for (let each: HTMLElement | null = target; each; each = each.parentElement) {
    if (each instanceof HTMLDetailsElement) each.open = true
    if (each.hidden && each.getAttribute('role') === 'tabpanel')
      document.getElementById(each.getAttribute('aria-labelledby') ?? '')?.click()
  }
  target.scrollIntoView()
}

export const revealTarget = (): void => {
  addEventListener('hashchange', reveal)
  // Also if the address is unchanged: the reader may have folded the target again.
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href*="#"]') : null
    if (link && link.href === location.href) reveal()
  })
  if (location.hash) reveal()
}
