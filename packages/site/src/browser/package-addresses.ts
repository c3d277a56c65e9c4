/** Puts the address of this site into commands that install a package file of it. */
export const showPackageAddresses = (): void => {
  if (!location.protocol.startsWith('http')) return
  for (const figure of document.querySelectorAll<HTMLElement>('[data-package]')) {
    const code = figure.querySelector('pre code')
    const address = new URL(figure.dataset.package ?? '', location.href).href
    if (code) code.textContent = `npm install ${address}`
    const note = figure.parentElement?.querySelector<HTMLElement>('[data-package-note]')
    if (note) note.textContent = note.dataset.packageNote ?? ''
  }
}
