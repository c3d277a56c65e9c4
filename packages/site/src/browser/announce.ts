import { make } from './make.ts'

let region: HTMLElement | undefined

/** Tells those who listen to the page. */
export const announce = (text: string): void => {
  if (!region) {
    region = make('p', { class: 'visually-hidden', role: 'status' })
    document.body.append(region)
  }
  region.textContent = text
}
