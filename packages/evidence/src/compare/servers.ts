/** A placeholder in an address, in any notation. */
const placeholder = /::(\w+)::|\{\{?(\w+)\}?\}|<([\w-]+)>|\$\{?(\w+)\}?/g

/** An address in one notation, without a slash at its end. */
export const normalServer = (url: string): string =>
  url
    .replaceAll(placeholder, (_, ...names: (string | undefined)[]) => `{${names.slice(0, 4).find((each) => each)}}`)
    .replace(/\/+$/, '')
