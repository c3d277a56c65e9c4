import { remember } from './storage.ts'

type Theme = 'light' | 'dark'

const opposite: Readonly<Record<Theme, Theme>> = { light: 'dark', dark: 'light' }

/** Lets the reader choose the theme. Choosing the system's theme follows the system again. */
export const enableThemeToggle = (): void => {
  const system = matchMedia('(prefers-color-scheme: dark)')
  const { dataset } = document.documentElement
  const ofSystem = (): Theme => (system.matches ? 'dark' : 'light')
  const current = (): Theme => (dataset.theme as Theme | undefined) ?? ofSystem()
  const buttons = [...document.querySelectorAll<HTMLButtonElement>('[data-theme-toggle]')]
  const name = (): void => {
    for (const button of buttons) {
      const label = `Use the ${opposite[current()]} theme`
      button.setAttribute('aria-label', label)
      button.title = label
    }
  }
  const toggle = (): void => {
    const theme = opposite[current()]
    if (theme === ofSystem()) delete dataset.theme
    else dataset.theme = theme
    remember('theme', dataset.theme)
    name()
  }
  for (const button of buttons) {
    button.addEventListener('click', toggle)
  }
  system.addEventListener('change', name)
  name()
}
