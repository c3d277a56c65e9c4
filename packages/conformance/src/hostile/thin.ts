import { STATUS_CODES } from 'node:http'

/** Beside the statuses that have a name, the last one of each class. */
const LAST_OF_CLASS: ReadonlySet<string> = new Set(['299', '399', '499', '599'])

/** The commands without the statuses that have no name: clients can't tell those from each other. */
export const thin = (commands: readonly string[]): readonly string[] =>
  commands.filter((command) => {
    const [, code = ''] = /^status(?:-empty)?\/(\d+)$/.exec(command) ?? []
    return !code || code in STATUS_CODES || LAST_OF_CLASS.has(code)
  })
