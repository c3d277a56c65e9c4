import { copyText, showOutcome } from './copy-text.ts'

/** The address of this page as Markdown. */
const markdownAddress = (): string => new URL('index.md', location.href).href

/** Copies the page as Markdown, and gives its address to assistants. */
export const enablePageMenu = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy-markdown]')) {
    button.addEventListener('click', async () => {
      const text = await fetch('index.md')
        .then((response) => (response.ok ? response.text() : undefined))
        .catch(() => undefined)
      const copied = text !== undefined && (await copyText(text))
      showOutcome(button, copied ? 'Copied' : 'Not copied: open it as Markdown')
    })
  }
  for (const link of document.querySelectorAll<HTMLAnchorElement>('[data-assistant]')) {
    link.href += encodeURIComponent(`Read ${markdownAddress()} and answer my questions about this API operation.`)
  }
  // A menu closes like one of the system.
  document.addEventListener('click', ({ target }) => {
    for (const menu of document.querySelectorAll<HTMLDetailsElement>('.page-menu[open]')) {
      if (target instanceof Node && !menu.contains(target)) menu.open = false
    }
  })
  document.addEventListener('keydown', ({ key }) => {
    const menu = document.querySelector<HTMLDetailsElement>('.page-menu[open]')
    if (key !== 'Escape' || !menu) return
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
}
