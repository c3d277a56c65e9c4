import { announce } from './announce.ts'

const shownFor = 2000

const timers = new WeakMap<Element, number>()

/** Shows on a button for a while how its action went, and says it. */
export const showOutcome = (button: HTMLElement, outcome: string): void => {
  button.dataset.label ??= button.textContent
  button.textContent = outcome
  announce(outcome)
  clearTimeout(timers.get(button))
  timers.set(
    button,
    window.setTimeout(() => {
      button.textContent = button.dataset.label ?? ''
    }, shownFor),
  )
}

/** Copies a text. A browser may refuse, for example on a page without HTTPS. */
export const copyText = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}
