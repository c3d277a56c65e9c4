/**
 * An address that a link may lead to, or `undefined`. Vendors' texts can have any scheme, and `javascript:` runs code.
 * @param address Absolute, or relative to a page of the site.
 */
export const safeAddress = (address: string): string | undefined => {
  // Browsers drop control characters and spaces before they read the scheme.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped.
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, '')) ?? []
  return scheme === undefined || /^(?:https?|mailto)$/i.test(scheme) ? address : undefined
}
