import type { CallFacts, Given } from '../samples/call-facts.ts'
import { sampleText, type Way, ways } from '../samples/samples.ts'
import { copyText, showOutcome } from './copy-text.ts'
import { type Field, fieldsOf, readForm } from './read-form.ts'
import { tokenNodes } from './token-nodes.ts'

/** What of a form is in the address. The token and the server never are. */
const nameInAddress = ({ name }: Field): string => name.slice('param:'.length)

/** The value that a field has without the reader. */
const initialText = (field: Field): string => {
  if (field instanceof HTMLSelectElement) {
    return [...field.options].find(({ defaultSelected }) => defaultSelected)?.value ?? ''
  }
  return field.defaultValue
}

const fillFromAddress = (fields: readonly Field[]): boolean => {
  const query = new URLSearchParams(location.search)
  let filled = false
  for (const field of fields) {
    const text = query.get(nameInAddress(field))
    if (text === null) continue
    field.value = text
    // An option that the list doesn't have.
    if (field instanceof HTMLSelectElement && field.selectedIndex === -1) field.value = initialText(field)
    else filled = true
  }
  return filled
}

const writeAddress = (fields: readonly Field[]): void => {
  const url = new URL(location.href)
  for (const field of fields) {
    if (field.value === initialText(field)) url.searchParams.delete(nameInAddress(field))
    else url.searchParams.set(nameInAddress(field), field.value)
  }
  history.replaceState(null, '', url)
}

/** Makes the samples of an operation follow its form, and the address keep what is filled in. */
export const followForm = (form: HTMLFormElement): void => {
  const facts = JSON.parse(form.dataset.facts ?? '{}') as CallFacts
  const sample = JSON.parse(form.dataset.given ?? '{}') as Given
  const fields = fieldsOf(form)
  const share = form.querySelector<HTMLElement>('[data-share]')
  const required = new Set(fields.filter(({ dataset }) => dataset.required !== undefined).map(({ name }) => name))

  const show = (): void => {
    const { params, wrong } = readForm(form)
    // A sample without a required parameter would be wrong: it keeps the value that it had.
    const missing = wrong
      .filter(({ field }) => required.has(field))
      .map(({ field }) => field.slice(6).split('.')[0] ?? '')
    const given = { ...Object.fromEntries(missing.map((key) => [key, sample[key]])), ...params }
    const inOrder = Object.fromEntries(facts.params.flatMap(({ key }) => (key in given ? [[key, given[key]]] : [])))
    for (const figure of document.querySelectorAll<HTMLElement>('[data-live]')) {
      const way = figure.dataset.live as Way
      const code = figure.querySelector('pre code')
      code?.replaceChildren(...tokenNodes(sampleText(way, { facts, given: inOrder }), ways[way].language))
    }
    if (share) share.hidden = fields.every((field) => field.value === initialText(field))
  }

  const update = (event: Event): void => {
    if (!(event.target as Element).matches('[name^="param:"]')) return
    writeAddress(fields)
    show()
  }
  form.addEventListener('input', update)
  form.addEventListener('reset', () =>
    setTimeout(() => {
      writeAddress(fields)
      show()
    }),
  )
  const copy = form.querySelector<HTMLButtonElement>('[data-share-copy]')
  copy?.addEventListener('click', async () => {
    showOutcome(copy, (await copyText(location.href)) ? 'Copied' : 'Copy the address of this page')
  })
  if (!fillFromAddress(fields)) return
  const panel = form.closest('details')
  if (panel) panel.open = true
  show()
}
