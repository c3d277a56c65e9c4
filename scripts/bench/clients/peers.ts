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

/** Installed in a folder of their own, with the Zod that they need. */
const others = {
  'openapi-fetch': peers['openapi-fetch'],
  ky: '2.1.0',
  'p-retry': '7.1.1',
  'p-throttle': '8.1.1',
  'p-queue': '9.3.5',
  openai: '7.57.0',
  '@mistralai/mistralai': '2.7.0',
} as const

/** Packages that do some of what the clients do, each as the module that a bundle needs for it. */
export const alternatives: readonly { readonly name: string; readonly text: string; readonly has: string }[] = [
  { name: 'openapi-fetch', text: "export { default } from 'openapi-fetch'", has: 'typed calls, middleware' },
  {
    name: 'openapi-fetch and p-retry',
    text: "export { default } from 'openapi-fetch'; export { default as retry } from 'p-retry'",
    has: 'retries of what throws; statuses and `Retry-After` are up to you',
  },
  {
    name: 'openapi-fetch, p-retry and p-throttle',
    text: "export { default } from 'openapi-fetch'; export { default as retry } from 'p-retry'; export { default as throttle } from 'p-throttle'",
    has: '… and a number of calls in a time, which no answer changes',
  },
  {
    name: 'openapi-fetch, p-retry and p-queue',
    text: "export { default } from 'openapi-fetch'; export { default as retry } from 'p-retry'; export { default as Queue } from 'p-queue'",
    has: '… and a queue with priorities, pauses and timeouts',
  },
  {
    name: 'openapi-fetch and ky',
    text: "export { default } from 'openapi-fetch'; export { default as ky } from 'ky'",
    has: 'retries by status with `Retry-After`, timeouts, hooks',
  },
  {
    name: 'Mistral (Speakeasy), `modelsList` alone',
    text: "export { MistralCore } from '@mistralai/mistralai/core.js'; export { modelsList } from '@mistralai/mistralai/funcs/modelsList.js'",
    has: 'retries, timeouts, hooks, validation with Zod',
  },
  {
    name: 'openai, whose client is one class',
    text: "export { OpenAI } from 'openai'",
    has: 'retries with `Retry-After`, timeouts, logs, error classes; hundreds of operations',
  },
]

const install = async (folder: string, dependencies: Readonly<Record<string, string>>): Promise<void> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }))
  await run('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder)
}

/** Installs the packages of `alternatives`. */
export const installAlternatives = (folder: string): Promise<void> => install(folder, others)

export const installPeers = async (folder: string): Promise<void> => {
  await install(folder, peers)
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
