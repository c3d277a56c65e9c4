/** A package manager, as an npm package. */
export interface Manager {
  readonly name: string
  /** The npm package of the program, with its version. */
  readonly pin: string
  /** The file to run, from the package's folder. A script runs on Node. */
  readonly file: string
  /** Files of a project that name the registry of the scope. */
  readonly settings: (registry: string) => Readonly<Record<string, string>>
  readonly add: (specifier: string) => readonly string[]
  /** The specifier of a tarball's address, if the address alone isn't one. */
  readonly at?: (name: string, address: string) => string
  /** Installs what the lockfile says, and nothing else. */
  readonly frozen: readonly string[]
  readonly lockfile: string
  /** Variables that put its caches into a folder. */
  readonly env: (cache: string) => Readonly<Record<string, string>>
  /** How it runs a program of the project. Node does by default. */
  readonly runs?: readonly string[]
}

const npmrc = (registry: string) => ({ '.npmrc': `@sendspec:registry=${registry}\n` })

const npm = (version: string): Manager => ({
  name: `npm ${version}`,
  pin: `npm@${version}`,
  file: 'bin/npm-cli.js',
  settings: npmrc,
  add: (specifier) => ['install', '--no-audit', '--no-fund', specifier],
  frozen: ['ci', '--no-audit', '--no-fund'],
  lockfile: 'package-lock.json',
  env: (cache) => ({ npm_config_cache: cache }),
})

const pnpm = (version: string, file: string): Manager => ({
  name: `pnpm ${version}`,
  pin: `pnpm@${version}`,
  file,
  settings: npmrc,
  add: (specifier) => ['add', specifier],
  frozen: ['install', '--frozen-lockfile'],
  lockfile: 'pnpm-lock.yaml',
  env: (cache) => ({
    XDG_CACHE_HOME: cache,
    npm_config_store_dir: `${cache}/store`,
    PNPM_CONFIG_STORE_DIR: `${cache}/store`,
  }),
})

export const managers: readonly Manager[] = [
  npm('10.9.4'),
  npm('11.19.1'),
  pnpm('10.34.8', 'bin/pnpm.cjs'),
  pnpm('12.21.0', 'bin/pnpm.mjs'),
  {
    name: 'yarn 1.22.22',
    pin: 'yarn@1.22.22',
    file: 'bin/yarn.js',
    settings: npmrc,
    add: (specifier) => ['add', '--non-interactive', specifier],
    frozen: ['install', '--non-interactive', '--frozen-lockfile'],
    lockfile: 'yarn.lock',
    env: (cache) => ({ YARN_CACHE_FOLDER: cache }),
  },
  {
    name: 'yarn 4.18.1',
    pin: '@yarnpkg/cli-dist@4.18.1',
    file: 'bin/yarn.js',
    settings: (registry) => ({
      'yarn.lock': '',
      '.yarnrc.yml': [
        'nodeLinker: node-modules',
        'enableGlobalCache: false',
        'npmScopes:',
        '  sendspec:',
        `    npmRegistryServer: ${JSON.stringify(registry)}`,
        '# Yarn refuses versions whose date it does not know, or that are new.',
        'npmPreapprovedPackages: ["@sendspec/*"]',
        '# Only because this server has no certificate.',
        'unsafeHttpWhitelist: ["127.0.0.1"]',
        '',
      ].join('\n'),
    }),
    add: (specifier) => ['add', specifier],
    frozen: ['install', '--immutable'],
    lockfile: 'yarn.lock',
    at: (name, address) => `${name}@${address}`,
    env: (cache) => ({
      YARN_CACHE_FOLDER: cache,
      YARN_GLOBAL_FOLDER: cache,
      YARN_ENABLE_MIRROR: '0',
      YARN_ENABLE_TELEMETRY: '0',
    }),
  },
  {
    name: 'bun 1.4.5',
    pin: '@oven/bun-linux-x64@1.4.5',
    file: 'bin/bun',
    settings: npmrc,
    add: (specifier) => ['add', specifier],
    frozen: ['install', '--frozen-lockfile'],
    lockfile: 'bun.lock',
    env: (cache) => ({ BUN_INSTALL_CACHE_DIR: cache }),
    runs: ['run'],
  },
  {
    name: 'deno 2.9.6',
    pin: '@deno/linux-x64-glibc@2.9.6',
    file: 'deno',
    settings: npmrc,
    add: (specifier) => ['add', specifier.startsWith('http') ? specifier : `npm:${specifier}`],
    frozen: ['install', '--frozen'],
    lockfile: 'deno.lock',
    env: (cache) => ({ DENO_DIR: cache, DENO_NO_UPDATE_CHECK: '1' }),
    runs: ['run', '--allow-all'],
  },
]
