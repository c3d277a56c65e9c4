import { announce } from './announce.ts'
import { make } from './make.ts'

const shownFor = 2000

const select = (code: Element): void => getSelection()?.selectAllChildren(code)

/** Copies the text, or selects it if the browser refuses to copy. Returns which. */
const copy = async (code: Element): Promise<string> => {
  try {
    await navigator.clipboard.writeText(code.textContent)
    return 'Copied'
  } catch {
    select(code)
    return 'Selected: copy it with the keyboard'
  }
}

/** Adds a copy button to every code sample. */
export const addCopyButtons = (): void => {
  for (const figure of document.querySelectorAll('[data-code]')) {
    const code = figure.querySelector('code')
    if (!code) continue
    const button = make('button', { type: 'button', class: 'copy' }, 'Copy')
    let timer = 0
    button.addEventListener('click', async () => {
      const outcome = await copy(code)
      button.textContent = outcome
      announce(outcome)
      clearTimeout(timer)
      timer = window.setTimeout(() => {
        button.textContent = 'Copy'
      }, shownFor)
    })
    figure.append(button)
  }
}
