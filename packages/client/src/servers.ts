import { SendspecError, type Server, type Vendor } from '@sendspec/contract'

const taken = new Set([
  'token',
  'key',
  'username',
  'password',
  'server',
  'baseUrl',
  'fetch',
  'headers',
  'timeout',
  'budget',
  'retries',
  'rateLimit',
  'middleware',
  'signal',
  'validate',
  'undocumentedKeys',
  'onDrift',
  'prefetch',
])

/** The variables in a server's address. */
export const variablesOf = ({ url }: Server): readonly string[] =>
  [...url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string)

/** Whether a server's whole address is a variable: `baseUrl` is for such a server. */
const isAnyAddress = ({ url }: Server): boolean => /^\{\w+\}$/.test(url)

/** The servers without variables, those with variables, and the one that can be anywhere. */
export const readServers = (
  vendor: Vendor,
): { named: readonly Server[]; plain: readonly Server[]; templates: readonly Server[]; anyAddress?: Server } => {
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
  const named = vendor.servers.filter((server) => !isAnyAddress(server))
  const anyAddress = vendor.servers.find(isAnyAddress)
  return {
    named,
    plain: named.filter((server) => variablesOf(server).length === 0),
    templates: named.filter((server) => variablesOf(server).length > 0),
    ...(anyAddress && { anyAddress }),
  }
}
