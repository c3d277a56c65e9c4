/** Paper can't be unfolded: what is folded away is open while the page is printed. */
export const printEverything = (): void => {
  let folded: readonly HTMLDetailsElement[] = []
  addEventListener('beforeprint', () => {
    folded = [...document.querySelectorAll('details')].filter(({ open }) => !open)
    for (const details of folded) details.open = true
  })
  addEventListener('afterprint', () => {
    for (const details of folded) details.open = false
  })
}
