/** The style sheet shows the menu of a wide page even if it is folded; assistive technology has to be told. */
export const openMenu = (): void => {
  const wide = matchMedia('(min-width: 62rem)')
  const adapt = (): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = wide.matches
  }
  wide.addEventListener('change', adapt)
  adapt()
}
