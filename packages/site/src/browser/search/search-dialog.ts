import { make } from '../make.ts'
import { remember, remembered } from '../storage.ts'
import type { SearchEntry } from './entry.ts'
import { resultOption } from './result-option.ts'

const hint = 'Finds operations, fields, findings and pages.'

const slashSetting = (): HTMLElement => {
  const box = make('input', { type: 'checkbox' })
  box.checked = remembered('slash') !== 'off'
  box.addEventListener('change', () => remember('slash', box.checked ? undefined : 'off'))
  return make('label', { class: 'search-slash' }, box, ' Open with ', make('kbd', {}, '/'))
}

/** Creates a dialog with a combobox and a result list. Returns the function that opens it. */
export const makeSearchDialog = (find: (query: string) => readonly SearchEntry[]): ((typed: string) => void) => {
  const input = make('input', {
    type: 'text',
    role: 'combobox',
    class: 'search-input',
    placeholder: 'Operations, fields, findings',
    'aria-label': 'Search',
    'aria-controls': 'search-results',
    'aria-expanded': 'false',
    'aria-autocomplete': 'list',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'go',
  })
  const list = make('div', { id: 'search-results', role: 'listbox', 'aria-label': 'Results', hidden: true })
  const status = make('p', { class: 'search-status', role: 'status' }, hint)
  const close = make('button', { type: 'button', class: 'search-close' }, 'Close')
  const dialog = make(
    'dialog',
    { class: 'search', 'aria-label': 'Search' },
    make('div', { class: 'search-head' }, input, close),
    make('div', { class: 'search-body' }, list, status),
    make('div', { class: 'search-foot' }, slashSetting()),
  )
  document.body.append(dialog)
  let options: readonly HTMLAnchorElement[] = []
  let active = -1

  const activate = (index: number): void => {
    options[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = options[index]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) input.setAttribute('aria-activedescendant', option.id)
    else input.removeAttribute('aria-activedescendant')
  }

  const search = (): void => {
    const query = input.value.trim()
    options = find(query).map((entry, number) => resultOption(entry, query, number))
    list.replaceChildren(...options)
    list.hidden = options.length === 0
    list.scrollTop = 0
    input.setAttribute('aria-expanded', String(options.length > 0))
    const { length } = options
    status.textContent =
      query === '' ? hint : length === 0 ? 'Nothing found' : `${length} ${length === 1 ? 'result' : 'results'}`
    activate(length > 0 ? 0 : -1)
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => activate(Math.min(active + 1, options.length - 1)),
    ArrowUp: () => activate(Math.max(active - 1, Math.min(0, options.length - 1))),
    Enter: () => options[active]?.click(),
  }
  input.addEventListener('input', search)
  input.addEventListener('keydown', (event) => {
    const act = keys[event.key]
    if (!act || event.isComposing) return
    event.preventDefault()
    act()
  })
  close.addEventListener('click', () => dialog.close())
  list.addEventListener('click', (event) => {
    // A result on this page needs no navigation.
    if (!event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) dialog.close()
  })
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close()
  })

  return (typed) => {
    if (dialog.open) return
    dialog.showModal()
    input.select()
    if (typed === '') return
    input.value = typed
    search()
  }
}
