/** Puts the address of this site into commands that install a package file of it. */
export const showPackageAddresses = (): void => {
  if (!location.protocol.startsWith('http')) return
  for (const figure of document.querySelectorAll<HTMLElement>('[data-package]')) {
    const code = figure.querySelector('pre code')
    const address = new URL(figure.dataset.package ?? '', location.href).href
    if (code) code.textContent = `npm install ${address}`
  }
}
