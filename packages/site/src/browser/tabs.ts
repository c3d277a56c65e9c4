import { make } from './make.ts'
import { remember, remembered } from './storage.ts'

interface Tab {
  readonly label: string
  readonly button: HTMLButtonElement
  readonly panel: HTMLElement
}

type Group = readonly Tab[]

const choose = (group: Group, label: string): void => {
  if (!group.some((tab) => tab.label === label)) return
  for (const { button, panel, label: own } of group) {
    const chosen = own === label
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

const makeGroup = (element: HTMLElement, number: number): Group => {
  const panels = [...element.querySelectorAll<HTMLElement>(':scope > [data-tab]')]
  const group = panels.map((panel, index): Tab => {
    const label = panel.dataset.tab ?? ''
    const id = `tab-${number}-${index}`
    panel.id ||= `${id}-panel`
    panel.setAttribute('role', 'tabpanel')
    panel.setAttribute('aria-labelledby', id)
    return {
      label,
      panel,
      button: make('button', { type: 'button', role: 'tab', id, 'aria-controls': panel.id }, label),
    }
  })
  element.prepend(
    make(
      'div',
      { class: 'tablist', role: 'tablist', 'aria-label': element.dataset.tabs || 'Samples' },
      ...group.map(({ button }) => button),
    ),
  )
  element.classList.add('tabbed')
  return group
}

/** Turns consecutive sections into tabs. A choice applies to all tabs of that name, on every page. */
export const makeTabs = (): void => {
  const groups = [...document.querySelectorAll<HTMLElement>('[data-tabs]')].map(makeGroup)
  const chooseAll = (tab: Tab): void => {
    const top = tab.button.getBoundingClientRect().top
    for (const group of groups) choose(group, tab.label)
    // Keeps the button under the pointer, because panels above may have changed their height.
    scrollBy({ top: tab.button.getBoundingClientRect().top - top, behavior: 'instant' })
    remember('tab', tab.label)
  }
  for (const group of groups) {
    choose(group, group[0]?.label ?? '')
    choose(group, remembered('tab') ?? '')
    for (const [index, tab] of group.entries()) {
      tab.button.addEventListener('click', () => chooseAll(tab))
      tab.button.addEventListener('keydown', (event) => {
        const next = group[steps[event.key]?.(index, group.length) ?? -1]
        if (!next) return
        event.preventDefault()
        chooseAll(next)
        next.button.focus()
      })
    }
  }
}
