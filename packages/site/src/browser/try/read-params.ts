/** A field whose text is not what it has to be. */
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
  // What is no number goes to the client as it is, which says what the vendor takes.
  number: (text) => ({ value: Number.isNaN(Number(text)) ? text : Number(text) }),
  boolean: (text) => ({ value: text === 'true' }),
  json: parsed,
}

type Control = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

/** The parameters of a call, as its form has them. A field that is empty is not sent. */
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
