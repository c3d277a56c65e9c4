import { make } from '../make.ts'
import type { Answerable } from './vendor-facts.ts'

const optionsFor = ({ status, description, examples }: Answerable): readonly HTMLOptionElement[] =>
  examples.length < 2
    ? [make('option', { value: `code=${status}` }, `${status}: ${description}`)]
    : examples.map((name) =>
        make('option', { value: `code=${status}, example=${name}` }, `${status}, ${name}: ${description}`),
      )

const onThisMachine = (address: string): boolean =>
  URL.canParse(address) && /^(?:localhost|127\.0\.0\.1)$/.test(new URL(address).hostname)

/**
 * Lets the reader choose the mock's response, so that every documented error can be seen. Shown if the
 * address is on this machine, which most likely means a mock server.
 */
export const addAnswerChoice = (form: HTMLFormElement, answers: readonly Answerable[]): void => {
  const server = form.elements.namedItem('server')
  if (!(server instanceof HTMLElement) || !('value' in server)) return
  const id = `${form.dataset.operation}-answer`
  const select = make(
    'select',
    { id, name: 'answer' },
    make('option', { value: '' }, 'What the request leads to'),
    ...answers.flatMap(optionsFor),
    make('option', { value: 'dynamic=true' }, 'Values made up from the schema'),
  )
  const field = make('div', { class: 'entry' }, make('label', { for: id }, 'Answer of the mock'), select)
  const adapt = (): void => {
    field.hidden = !onThisMachine(String(server.value))
    select.disabled = field.hidden
  }
  server.addEventListener('input', adapt)
  const place = server.closest('.entries') ?? form
  place.append(field)
  adapt()
}
