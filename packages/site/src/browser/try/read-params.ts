/** A field with invalid text. */
export interface WrongField {
  readonly field: string
  readonly message: string
}

type Read = { readonly value: unknown } | { readonly wrong: string }

const parsed = (text: string): Read => {
  try {
    return { value: JSON.parse(text) }
  } catch (error) {
    return { wrong: `This is not JSON: ${(error as Error).message}` }
  }
}

const readers: Readonly<Record<string, (text: string) => Read>> = {
  string: (text) => ({ value: text }),
  // Invalid numbers go to the client unchanged. Its error names the allowed values.
  number: (text) => ({ value: Number.isNaN(Number(text)) ? text : Number(text) }),
  boolean: (text) => ({ value: text === 'true' }),
  json: parsed,
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The parameters in a form. Empty fields are not sent. */
export const readParams = (
  form: HTMLFormElement,
): { params: Record<string, unknown>; wrong: readonly WrongField[] } => {
  const params: Record<string, unknown> = {}
  const wrong: WrongField[] = []
  for (const control of form.querySelectorAll<Control>('[name^="param:"]')) {
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      if (control.checked) params[control.name.slice(6)] = true
      continue
    }
    const text = control.dataset.type === 'string' ? control.value : control.value.trim()
    if (text === '') {
      if (control.required) wrong.push({ field: control.name, message: 'This is required' })
      continue
    }
    const read = (readers[control.dataset.type ?? 'string'] ?? readers.string)?.(text)
    if (read && 'wrong' in read) wrong.push({ field: control.name, message: read.wrong })
    else params[control.name.slice(6)] = read?.value
  }
  return { params, wrong }
}
