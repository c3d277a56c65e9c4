import { make } from './make.ts'

let region: HTMLElement | undefined

/** Announces a message to screen readers. */
export const announce = (text: string): void => {
  if (!region) {
    region = make('p', { class: 'visually-hidden', role: 'status' })
    document.body.append(region)
  }
  region.textContent = text
}
