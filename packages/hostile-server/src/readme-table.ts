import { usage } from './command.ts'
import type { Fault } from './fault.ts'

const escaped = (text: string): string => text.replaceAll('|', '\\|')

export const readmeTable = (faults: readonly Fault[]): string =>
  [
    '| command | what the server does | arguments |',
    '|---|---|---|',
    ...faults.map((fault) => {
      const args = (fault.args ?? []).map(({ name, values }) => `${name}: ${values}`)
      return `| ${usage(fault)} | ${escaped(fault.does)} | ${escaped(args.join('; '))} |`
    }),
  ].join('\n')
