/** Opens the menu on wide pages, where the style sheet shows it anyway, for assistive technology. */
export const openMenu = (): void => {
  const wide = matchMedia('(min-width: 62rem)')
  const adapt = (): void => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('details.menu')) menu.open = wide.matches
  }
  wide.addEventListener('change', adapt)
  adapt()
}
