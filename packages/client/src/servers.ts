import { SendspecError, type Server, type Vendor } from '@sendspec/contract'

const taken = new Set(['token', 'timeout', 'headers', 'fetch', 'server', 'baseUrl'])

/** The variables in a server's address. */
export const variablesOf = ({ url }: Server): readonly string[] =>
  [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)

/** Servers that can be chosen by their id alone, and those that need more. */
export const readServers = (vendor: Vendor): { plain: readonly Server[]; templates: readonly Server[] } => {
  for (const server of vendor.servers) {
    for (const name of variablesOf(server)) {
      if (!taken.has(name)) continue
      throw new SendspecError({
        place: `${vendor.id} server ${server.id}`,
        what: `the variable "${name}" has the name of an option that every client has`,
        next: `rename the variable; taken are ${[...taken].join(', ')}`,
      })
    }
  }
  return {
    plain: vendor.servers.filter((server) => variablesOf(server).length === 0),
    templates: vendor.servers.filter((server) => variablesOf(server).length > 0),
  }
}
