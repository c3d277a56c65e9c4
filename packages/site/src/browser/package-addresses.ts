import { addressParts } from '../samples/address-parts.ts'
import { make } from './make.ts'

/** Puts the address of this site into commands that install a package file of it. */
export const showPackageAddresses = (): void => {
  if (!location.protocol.startsWith('http')) return
  for (const figure of document.querySelectorAll<HTMLElement>('[data-package]')) {
    const code = figure.querySelector('pre code')
    const address = new URL(figure.dataset.package ?? '', location.href).href
    const parts = addressParts(`npm install ${address}`)
    code?.replaceChildren(...parts.flatMap((part, index) => (index > 0 ? [make('wbr'), part] : [part])))
    const note = figure.parentElement?.querySelector<HTMLElement>('[data-package-note]')
    if (note) note.textContent = note.dataset.packageNote ?? ''
  }
}
