import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Vendor } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { run } from '../runtimes/run.ts'

const client = fileURLToPath(new URL('../../../packages/client/node_modules/', import.meta.url))

/** The peers that are installed for this run. ts-rest and Zod come from the repository. */
export const peers = {
  'openapi-fetch': '0.17.0',
  'openapi-typescript': '7.13.0',
  '@hey-api/openapi-ts': '0.99.0',
  typescript: '5.9.3',
} as const

export const installPeers = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies: peers }))
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
  await mkdir(join(folder, 'node_modules/@ts-rest'))
  await symlink(join(client, '@ts-rest/core'), join(folder, 'node_modules/@ts-rest/core'))
  await symlink(join(client, 'zod'), join(folder, 'node_modules/zod'))
}

/** The peers' output for a vendor's OpenAPI document: `hey-<id>/` and `paths-<id>.ts`. */
export const runPeers = async (vendor: Vendor, folder: string): Promise<void> => {
  const { id } = vendor
  await writeFile(join(folder, `${id}.json`), JSON.stringify(toOpenApi(vendor, 'observed')))
  const bin = (name: string) => join(folder, 'node_modules/.bin', name)
  await run(bin('openapi-ts'), ['-i', `${id}.json`, '-o', `hey-${id}`, '--no-log-file'], folder)
  await run(bin('openapi-typescript'), [`${id}.json`, '-o', `paths-${id}.ts`], folder)
}
