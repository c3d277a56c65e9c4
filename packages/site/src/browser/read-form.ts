/** A field with invalid text. */
export interface WrongField {
  readonly field: string
  readonly message: string
}

/** A field of a request form. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement

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
  list: (text) => ({ value: text.split('\n').filter((line) => line.trim() !== '') }),
  json: parsed,
}

/** The fields of a form's parameters. */
export const fieldsOf = (form: HTMLFormElement): readonly Field[] => [
  ...form.querySelectorAll<Field>('[name^="param:"]'),
]

/** The place of a field's value: the name of the parameter, then the keys inside it. */
export const pathOf = (field: Field): readonly string[] => JSON.parse(field.dataset.path ?? '[]') as string[]

/** Text of a field; empty if it is not sent. */
export const textOf = (field: Field): string => (field.dataset.entry === 'string' ? field.value : field.value.trim())

const put = (values: Record<string, unknown>, [key = '', ...rest]: readonly string[], value: unknown): void => {
  if (rest.length === 0) {
    values[key] = value
    return
  }
  const inner = Object.hasOwn(values, key) ? (values[key] as Record<string, unknown>) : {}
  values[key] = inner
  put(inner, rest, value)
}

/** The parameters in a form. Empty fields are not sent. */
export const readForm = (form: HTMLFormElement): { params: Record<string, unknown>; wrong: readonly WrongField[] } => {
  const params: Record<string, unknown> = {}
  const wrong: WrongField[] = []
  for (const field of fieldsOf(form)) {
    const text = textOf(field)
    if (text === '') {
      if (field.dataset.required !== undefined) wrong.push({ field: field.name, message: 'This is required' })
      continue
    }
    const read = (readers[field.dataset.entry ?? 'string'] ?? readers.string)?.(text)
    if (read && 'wrong' in read) wrong.push({ field: field.name, message: read.wrong })
    else put(params, pathOf(field), read?.value)
  }
  return { params, wrong }
}
