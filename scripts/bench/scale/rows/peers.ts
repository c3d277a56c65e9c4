import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectOf, root, tsc, vendorId } from '../projects.ts'
import { type Figure, type Row, seconds, takenText, times } from '../row.ts'
import { runMeasured, runWell, type Taken } from '../run-measured.ts'

/** Other generators of clients, each as its own documentation calls it. */
const peers = [
  {
    name: 'hey-api',
    packages: ['@hey-api/openapi-ts@0.99.0', 'typescript@5.9.3'],
    command: ['openapi-ts', '-i', 'openapi.json', '-o', 'hey-api', '-c', '@hey-api/client-fetch', '--no-log-file'],
  },
  {
    name: 'openapi-typescript',
    packages: ['openapi-typescript@7.13.0', 'typescript@5.9.3'],
    command: ['openapi-typescript', 'openapi.json', '-o', 'openapi-typescript.ts'],
  },
  {
    name: 'orval',
    packages: ['orval@8.38.0'],
    command: ['orval', '--input', 'openapi.json', '--output', 'orval/client.ts', '--client', 'fetch'],
  },
  {
    name: 'Kubb',
    packages: ['@kubb/cli@4', '@kubb/core@4', '@kubb/plugin-oas@4', '@kubb/plugin-ts@4', '@kubb/plugin-client@4'],
    command: ['kubb', 'generate', '--config', 'kubb.config.mjs'],
  },
] as const

const kubbConfig = `import { defineConfig } from '@kubb/core'
import { pluginClient } from '@kubb/plugin-client'
import { pluginOas } from '@kubb/plugin-oas'
import { pluginTs } from '@kubb/plugin-ts'

export default defineConfig({
  root: '.',
  input: { path: './openapi.json' },
  output: { path: './kubb', clean: true },
  plugins: [pluginOas(), pluginTs(), pluginClient({ client: 'fetch' })],
})
`

interface Peer {
  readonly name: string
  readonly version: string
  readonly taken: Taken
  readonly folder: string
}

/** Installs a peer in a folder of its own and runs it on a document. */
const measurePeer = async ({ name, packages, command }: (typeof peers)[number], document: string): Promise<Peer> => {
  const folder = mkdtempSync(join(tmpdir(), 'scale-peer-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  writeFileSync(join(folder, 'kubb.config.mjs'), kubbConfig)
  copyFileSync(document, join(folder, 'openapi.json'))
  await runWell({
    command: ['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...packages],
    folder,
  })
  const [first] = packages
  const package_ = first.slice(0, first.lastIndexOf('@'))
  const { default: manifest } = await import(join(folder, 'node_modules', package_, 'package.json'), {
    with: { type: 'json' },
  })
  const [program, ...args] = command
  const taken = await runMeasured({ command: [join(folder, 'node_modules/.bin', program), ...args], folder })
  return { name, version: manifest.version, taken, folder }
}

const peerFigure = ({ name, version, taken }: Peer, own: Taken): Figure => ({
  work: `${name} ${version} on the same document`,
  found:
    taken.status === 0
      ? `${times(taken.cpu / own.cpu)} our processor time; ${takenText(taken)}`
      : `fails: ${taken.output.trim().split('\n').at(-1)}`,
})

export const againstPeers: Row = {
  name: 'peers',
  installs: true,
  async *measure({ operations }) {
    const count = Math.round(operations * 0.4)
    const project = await projectOf(count)
    const own = await runWell({
      command: [
        process.execPath,
        join(root, 'scripts/bench/scale/openapi-and-client.ts'),
        project.root,
        join(project.root, 'own'),
      ],
      folder: project.root,
    })
    const document = join(project.root, `generated/openapi/${vendorId}/openapi.json`)
    const measured: Peer[] = []
    for (const peer of peers) measured.push(await measurePeer(peer, document))
    const [heyApi, types] = measured as [Peer, Peer, ...Peer[]]
    const both = heyApi.taken.cpu + types.taken.cpu
    yield {
      work: `OpenAPI documents and client, ${count} operations`,
      target: 'faster than hey-api and openapi-typescript together',
      found: takenText(own),
      against: `${times(both / own.cpu)} our processor time for both`,
      met: own.cpu < both,
    }
    yield* measured.map((peer) => peerFigure(peer, own))
    yield await typeFigure(heyApi, count)
  },
}

/** What the compiler takes for the client of a peer. */
const typeFigure = async ({ name, folder, taken }: Peer, count: number): Promise<Figure> => {
  if (taken.status !== 0) return { work: `type-check of the client of ${name}`, found: 'it made none' }
  const compilerOptions = {
    strict: true,
    skipLibCheck: true,
    noEmit: true,
    module: 'ESNext',
    moduleResolution: 'Bundler',
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
  }
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['hey-api'] }))
  const checked = await runMeasured({ command: [tsc, '-p', '.', '--extendedDiagnostics'], folder })
  const [, instantiations] = /^Instantiations:\s+(\d+)/m.exec(checked.output) ?? []
  return {
    work: `type-check of the client of ${name}, ${count} operations`,
    found: `${seconds(checked.cpu)} of processor time; ${instantiations} instantiations`,
  }
}
