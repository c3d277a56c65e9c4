import { copyText, showOutcome } from './copy-text.ts'
import { make } from './make.ts'

/** Adds a button to the bar of every code block. What can't be copied is selected. */
export const addCopyButtons = (): void => {
  for (const figure of document.querySelectorAll('[data-code]')) {
    const code = figure.querySelector('pre code')
    const button = make('button', { type: 'button', class: 'copy' }, 'Copy')
    if (!code) continue
    button.addEventListener('click', async () => {
      const copied = await copyText(code.textContent)
      if (!copied) getSelection()?.selectAllChildren(code)
      showOutcome(button, copied ? 'Copied' : 'Selected: copy it with the keyboard')
    })
    figure.querySelector('figcaption')?.append(button)
  }
}
