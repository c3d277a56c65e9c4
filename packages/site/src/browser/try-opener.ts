import { announce } from './announce.ts'
import { loaded } from './globals.ts'
import { loadScript } from './load-script.ts'

const enable = (form: HTMLFormElement): void => {
  let loading: Promise<(() => void) | undefined> | undefined
  const load = async () => {
    await loadScript(`try-${form.dataset.vendor}.js`)
    return loaded().prepareTry?.(form)
  }
  const prepare = async (): Promise<(() => void) | undefined> => {
    try {
      loading ??= load()
      return await loading
    } catch {
      loading = undefined
      announce('What calls the vendor could not be loaded')
      return undefined
    }
  }
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    const send = await prepare()
    send?.()
  })
  form.addEventListener('focusin', prepare, { once: true })
  const panel = form.closest<HTMLElement>('[data-try-panel]')
  if (panel) panel.hidden = false
  form.hidden = false
}

/** Shows the request forms. The client loads when the reader first uses one. */
export const enableTry = (): void => {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-try]')) enable(form)
}
