import { STATUS_CODES } from 'node:http'

/** The last status of each class, in addition to those with a name. */
const LAST_OF_CLASS: ReadonlySet<string> = new Set(['299', '399', '499', '599'])

/** The commands without statuses that have no name, which clients treat alike. */
export const thin = (commands: readonly string[]): readonly string[] =>
  commands.filter((command) => {
    const [, code = ''] = /^status(?:-empty)?\/(\d+)$/.exec(command) ?? []
    return !code || code in STATUS_CODES || LAST_OF_CLASS.has(code)
  })
