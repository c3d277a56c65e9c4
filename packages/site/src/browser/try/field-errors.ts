import { make } from '../make.ts'
import type { WrongField } from '../read-form.ts'

const marked = '[data-field-error]'

const clear = (form: HTMLFormElement): void => {
  for (const message of form.querySelectorAll(marked)) {
    const control = form.querySelector(`[aria-describedby~="${message.id}"]`)
    control?.removeAttribute('aria-invalid')
    const others =
      control
        ?.getAttribute('aria-describedby')
        ?.split(' ')
        .filter((id) => id !== message.id) ?? []
    if (others.length > 0) control?.setAttribute('aria-describedby', others.join(' '))
    else control?.removeAttribute('aria-describedby')
    message.remove()
  }
}

/** The field of a name, or the nearest one around the value that it names. */
const controlOf = (form: HTMLFormElement, field: string): HTMLElement | undefined => {
  for (let name = field; name !== ''; name = name.slice(0, Math.max(0, name.lastIndexOf('.')))) {
    const control = form.elements.namedItem(name)
    if (control instanceof HTMLElement) return control
    const inside = form.querySelector<HTMLElement>(`[name^="${CSS.escape(name)}."]`)
    if (inside) return inside
  }
  return undefined
}

/**
 * Shows an error at each field and moves the focus to the first. Clears the errors of the previous call.
 * Returns the errors that belong to no field.
 */
export const showFieldErrors = (form: HTMLFormElement, wrong: readonly WrongField[]): readonly string[] => {
  clear(form)
  const elsewhere: string[] = []
  const controls = wrong.flatMap(({ field, message }) => {
    const control = controlOf(form, field)
    if (!control) {
      elsewhere.push(message)
      return []
    }
    const id = `${form.dataset.operation}-${field.replace(/\W/g, '-')}-error`
    control.after(make('p', { id, class: 'field-error', 'data-field-error': true }, message))
    control.setAttribute('aria-invalid', 'true')
    control.setAttribute('aria-describedby', [control.getAttribute('aria-describedby'), id].filter(Boolean).join(' '))
    return [control]
  })
  controls[0]?.focus()
  return elsewhere
}
