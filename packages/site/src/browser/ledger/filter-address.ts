import type { Wanted } from './wanted.ts'

type Control = HTMLInputElement | HTMLSelectElement

const controlsOf = (form: HTMLFormElement): readonly Control[] => [...form.querySelectorAll<Control>('input, select')]

const isChoice = (control: Control): control is HTMLInputElement => control.type === 'checkbox'

/** Keeps the filter in the address, so that it can be shared. */
export const shareFilter = (form: HTMLFormElement, wanted: Wanted): void => {
  const url = new URL(location.href)
  for (const { name } of controlsOf(form)) url.searchParams.delete(name)
  for (const [name, values] of wanted) for (const value of values) url.searchParams.append(name, value)
  // A new filter replaces the finding that the address names.
  url.hash = ''
  history.replaceState(null, '', url)
}

/** Sets the filter that the address has. */
export const readFilter = (form: HTMLFormElement): void => {
  const query = new URLSearchParams(location.search)
  for (const control of controlsOf(form)) {
    if (isChoice(control)) control.checked = query.getAll(control.name).includes(control.value)
    else control.value = query.get(control.name) ?? ''
    if (control instanceof HTMLSelectElement && control.selectedIndex === -1) control.value = ''
  }
}
