/** Scrolls the navigation so that the current page is in view. */
export const showCurrent = (): void => {
  const side = document.querySelector<HTMLElement>('.side')
  const current = side?.querySelector<HTMLElement>('[aria-current="page"]')
  if (!side || !current || side.scrollHeight <= side.clientHeight) return
  side.scrollTop = current.offsetTop - side.clientHeight / 3
}
