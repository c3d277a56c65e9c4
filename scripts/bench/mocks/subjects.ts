import { fileURLToPath } from 'node:url'

/** A way to serve mocks, as a command line. */
export interface Subject {
  readonly name: string
  readonly args: readonly string[]
  /** Ports on which it answers when it is ready. */
  readonly ports: readonly number[]
}

const root = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url))
const sendspec = root('packages/cli/bin/sendspec.mjs')

/** The commands to measure: ours, and Prism's own with the same document. */
export const subjectsOf = (options: {
  vendors: readonly string[]
  prism: string
  port: number
}): readonly Subject[] => {
  const { vendors, prism, port } = options
  const [first = ''] = vendors
  const all = vendors.map((_, index) => port + index)
  const at = ['--port', String(port)]
  return [
    { name: `\`sendspec mock\`, all ${vendors.length}`, args: [sendspec, 'mock', ...at], ports: all },
    {
      name: `\`sendspec mock --processes\`, all ${vendors.length}`,
      args: [sendspec, 'mock', '--processes', ...at],
      ports: all,
    },
    { name: `\`sendspec mock ${first}\``, args: [sendspec, 'mock', first, ...at], ports: [port] },
    { name: `\`@sendspec/mock-${first}\``, args: [root(`generated/mocks/${first}/src/bin.js`), ...at], ports: [port] },
    ...[[], ['--verboseLevel', 'silent']].map((log) => ({
      name: `\`prism mock\`, ${first}${log.length > 0 ? ', its log off' : ''}`,
      args: [prism, 'mock', root(`generated/openapi/${first}/openapi.json`), ...log, ...at],
      ports: [port],
    })),
  ]
}
