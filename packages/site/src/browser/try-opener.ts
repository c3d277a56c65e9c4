import { announce } from './announce.ts'
import { confirmCall } from './confirm-call.ts'
import { loaded } from './globals.ts'
import { loadScript } from './load-script.ts'

/** Enables a request form. The client loads when the reader first uses it. */
export const enableTry = (form: HTMLFormElement): void => {
  let loading: Promise<(() => void) | undefined> | undefined
  const server = form.querySelector<HTMLInputElement>('[name="server"]')
  const button = form.querySelector<HTMLButtonElement>('button.send')
  const address = (): string => server?.value.trim() ?? ''
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
  // Nothing is sent to an address that nobody chose.
  const adapt = (): void => {
    if (button && !button.dataset.running) button.disabled = address() === ''
  }
  server?.addEventListener('input', adapt)
  adapt()
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    if (address() === '') return
    const { asks } = form.dataset
    const running = button?.dataset.running !== undefined
    if (asks !== undefined && !running && !(await confirmCall({ method: asks, address: address() }))) return
    const send = await prepare()
    send?.()
  })
  form.addEventListener('focusin', prepare, { once: true })
}
