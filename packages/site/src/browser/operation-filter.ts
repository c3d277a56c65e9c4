/** Narrows a long list of operations down to those that have the text. Groups with one of them open. */
export const enableOperationFilter = (): void => {
  const form = document.querySelector<HTMLFormElement>('[data-operation-filter]')
  if (!form) return
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('details.resource')]
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    const text = String(new FormData(form).get('text')).trim().toLowerCase()
    for (const group of groups) {
      for (const item of group.querySelectorAll<HTMLElement>('li'))
        item.hidden = !item.textContent.toLowerCase().includes(text)
      group.hidden = !group.querySelector('li:not([hidden])')
      group.open = text !== ''
    }
  })
}
