import type { Model } from './model.ts'
import { quote } from './names.ts'
import { readServers, variablesOf } from './servers.ts'

/** The variable that holds a client in samples. */
export const clientName = ({ name }: Model): string => name.charAt(0).toLowerCase() + name.slice(1)

/**
 * The line of a sample that creates a client.
 * @param given What the client is given beside its server.
 */
export const creation = (model: Model, given = 'token'): string => {
  const { named } = readServers(model.vendor)
  const variables = named[0] ? variablesOf(named[0]) : []
  const where = named[0]
    ? variables.map((variable) => `${variable}: ${quote(named[0]?.variables?.[variable]?.default ?? '…')}`)
    : [`baseUrl: 'https://…'`]
  return `const ${clientName(model)} = create${model.name}({ ${[given, ...where].join(', ')} })`
}

/** The line that creates a client which calls `fetch`, without a token of the vendor. */
export const mockedCreation = (model: Model): string => creation(model, "token: 'test', fetch")
