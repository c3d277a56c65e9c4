/** A placeholder in an address, in any notation. */
const placeholder = /::(\w+)::|\{\{?([\w.-]+)\}?\}|<([\w-]+)>|\$\{?(\w+)\}?/g

/** An address in one notation, without a slash at its end. */
export const normalServer = (url: string): string =>
  url
    .replaceAll(placeholder, (_, ...names: (string | undefined)[]) => `{${names.slice(0, 4).find((each) => each)}}`)
    .replace(/\/+$/, '')

/**
 * What all addresses of one server have in common. Placeholders have no names, because a page calls one `<your-domain>` or
 * `{tenant}`, and a contract names its variable as it likes. One for the whole host can include the scheme.
 */
export const serverKey = (url: string): string =>
  normalServer(url)
    .replaceAll(/\{[^}]*\}/g, '{}')
    .replace(/^https?:\/\/\{\}/, '{}')
