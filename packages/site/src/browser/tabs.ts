import { remember, remembered } from './storage.ts'

interface Tab {
  readonly id: string
  readonly button: HTMLButtonElement
  readonly panel: HTMLElement
}

interface Group {
  readonly tabs: readonly Tab[]
  /** Name of the choice, if it holds for all groups with that name, on every page. */
  readonly name: string | undefined
}

const choose = ({ tabs }: Group, id: string): void => {
  if (!tabs.some((tab) => tab.id === id)) return
  for (const { button, panel, id: own } of tabs) {
    const chosen = own === id
    button.setAttribute('aria-selected', String(chosen))
    button.tabIndex = chosen ? 0 : -1
    panel.hidden = !chosen
  }
}

const steps: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowLeft: (index, count) => (index + count - 1) % count,
  ArrowRight: (index, count) => (index + 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
}

const groupOf = (element: HTMLElement): Group => {
  const buttons = [...element.querySelectorAll<HTMLButtonElement>(':scope > [role="tablist"] > [role="tab"]')]
  const tabs = buttons.flatMap((button) => {
    const panel = document.getElementById(button.getAttribute('aria-controls') ?? '')
    if (!panel) return []
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', button.id)
    return [{ id: panel.dataset.tab ?? '', button, panel }]
  })
  return { tabs, name: element.dataset.remember }
}

/** Shows one section of each group at a time. */
export const makeTabs = (): void => {
  const elements = [...document.querySelectorAll<HTMLElement>('[data-tabs]')]
  const groups = elements.map(groupOf)
  const chooseFrom = (group: Group, { id, button }: Tab): void => {
    if (group.name === undefined) {
      choose(group, id)
      return
    }
    const top = button.getBoundingClientRect().top
    for (const each of groups) if (each.name === group.name) choose(each, id)
    // Keeps the button under the pointer, because panels above may have changed their height.
    scrollBy({ top: button.getBoundingClientRect().top - top, behavior: 'instant' })
    remember(group.name, id)
  }
  for (const group of groups) {
    choose(group, group.tabs[0]?.id ?? '')
    if (group.name !== undefined) choose(group, remembered(group.name) ?? '')
    for (const [index, tab] of group.tabs.entries()) {
      tab.button.addEventListener('click', () => chooseFrom(group, tab))
      tab.button.addEventListener('keydown', (event) => {
        const next = group.tabs[steps[event.key]?.(index, group.tabs.length) ?? -1]
        if (!next) return
        event.preventDefault()
        chooseFrom(group, next)
        next.button.focus()
      })
    }
  }
  for (const element of elements) element.classList.add('ready')
}
