import { announce } from './announce.ts'
import { collectKeys } from './collect-keys.ts'
import { loaded } from './globals.ts'
import { loadScript } from './load-script.ts'
import { remembered } from './storage.ts'

let loading: Promise<void> | undefined

const open = async (): Promise<void> => {
  const typed = collectKeys()
  try {
    loading ??= loadScript('search-index.js')
    await loading
    loaded().openSearch?.(typed())
  } catch {
    loading = undefined
    typed()
    announce('The search could not be loaded')
  }
}

const takesText = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

const isShortcut = (event: KeyboardEvent): boolean => {
  if (event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) return true
  const modified = event.ctrlKey || event.metaKey || event.altKey
  // WCAG 2.1.4: a single-key shortcut must be possible to turn off.
  return event.key === '/' && !modified && !takesText(event.target) && remembered('slash') !== 'off'
}

/** The button and keys that open the search. The index loads when the search first opens. */
export const enableSearch = (): void => {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-search-open]')) {
    button.addEventListener('click', open)
    button.setAttribute('aria-keyshortcuts', '/ Control+K')
  }
  document.addEventListener('keydown', (event) => {
    if (!isShortcut(event)) return
    event.preventDefault()
    open()
  })
}
