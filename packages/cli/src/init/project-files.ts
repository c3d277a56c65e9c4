import { readFileSync } from 'node:fs'
import { findPackageJSON } from 'node:module'
import type { FileTree } from '@sendspec/contract'
import { neededNode } from '../process/node.mjs'

interface Manifest {
  readonly version: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

const manifestOf = (name: string): Manifest =>
  JSON.parse(readFileSync(findPackageJSON(name, import.meta.url) ?? '', 'utf8')) as Manifest

/** What a project installs: the command, and what contracts and their tests import. */
const dependencies = (): Readonly<Record<string, string>> => {
  const { version, peerDependencies: compilers = {} } = manifestOf('@sendspec/cli')
  const { peerDependencies: shared = {} } = manifestOf('@sendspec/contract')
  return {
    '@sendspec/cli': `^${version}`,
    '@sendspec/contract': `^${manifestOf('@sendspec/contract').version}`,
    '@sendspec/evidence': `^${manifestOf('@sendspec/evidence').version}`,
    '@ts-rest/core': shared['@ts-rest/core'] ?? '*',
    '@types/node': `^${neededNode.split('.')[0]}.0.0`,
    typescript: compilers.typescript ?? '*',
    vitest: `^${manifestOf('vitest').version}`,
    zod: shared.zod ?? '*',
  }
}

const readme = (name: string): string => `# ${name}

Contracts of APIs that are documented only in prose, and what is generated from them. Made by \`sendspec init\`.

| command | what it does |
|---|---|
| \`npx sendspec new <vendor> --from <file\\|url>\` | starts the contract of a new vendor from a page of its documentation |
| \`npm test\` | checks contracts, payloads and findings against each other |
| \`npm run generate\` | writes \`generated/\`: OpenAPI documents, clients, mocks, findings. Commit it |
| \`npm run mock\` | serves a mock of each vendor |
| \`npm run site\` | serves the reference site |
| \`npm run build\` | packs clients, mocks and contracts |

\`captures/\` is where the pages go that contracts are written from. It is not committed.
`

export const projectFiles = ({ name }: { name: string }): FileTree =>
  new Map([
    ['.gitignore', 'node_modules/\ndist/\n/captures/\n'],
    ['README.md', readme(name)],
    ['contracts/.gitkeep', ''],
    [
      'package.json',
      `${JSON.stringify(
        {
          name,
          private: true,
          type: 'module',
          engines: { node: `>=${neededNode}` },
          scripts: {
            test: 'sendspec test',
            generate: 'sendspec generate',
            'generate:check': 'sendspec generate --check',
            mock: 'sendspec mock',
            site: 'sendspec site',
            build: 'sendspec pack',
          },
          devDependencies: dependencies(),
        },
        null,
        2,
      )}\n`,
    ],
  ])
