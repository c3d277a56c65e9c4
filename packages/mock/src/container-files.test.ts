import { execFile, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { dirname, join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { toOpenApi } from '@sendspec/openapi'
import { onlyThings } from '@sendspec/testing'
import { expect, onTestFinished, test } from 'vitest'
import { containerFiles } from './container-files.ts'
import { mockFiles } from './mock-files.ts'

const file = (path: string): string =>
  containerFiles([onlyThings(), { ...onlyThings(), id: 'bank' }]).get(`mocks/${path}`) ?? ''
const lines = file('Containerfile').split('\n')
const instruction = (name: string): string =>
  lines.find((line) => line.startsWith(`${name} `))?.slice(name.length + 1) ?? ''
const command = (text: string): readonly string[] => JSON.parse(text.slice(text.indexOf('[')))

test('an image runs as no root, from a base of one version, and opens its port', () => {
  expect(instruction('FROM')).toMatch(/^node:\d+\.\d+\.\d+-slim$/)
  expect(instruction('USER')).toBe('node')
  expect(lines.indexOf('USER node')).toBeGreaterThan(lines.findIndex((line) => line.startsWith('RUN ')))
  expect(command(instruction('ENTRYPOINT'))).toEqual(
    expect.arrayContaining(['--host', '0.0.0.0', '--port', instruction('EXPOSE')]),
  )
})

test('compose serves each vendor on loopback, on ports that follow each other', () => {
  const text = file('compose.yaml')
  expect(text).toContain(
    '  every-kind:\n    <<: *mock\n    build:\n      context: ./every-kind\n      dockerfile: ../Containerfile\n',
  )
  expect([...text.matchAll(/ports: \['(.*)'\]/g)].map(([, ports]) => ports)).toEqual([
    '127.0.0.1:4010:4010',
    '127.0.0.1:4011:4010',
  ])
})

test('what is copied into the image starts by its entry point, and the health check sees it', async () => {
  // Below node_modules, where the package finds its dependencies as an installed one does.
  const image = mkdtempSync(fileURLToPath(new URL('../node_modules/.image-', import.meta.url)))
  onTestFinished(() => rmSync(image, { recursive: true }))
  const copied = lines.filter((line) => line.startsWith('COPY ')).map((line) => line.split(' ')[1] ?? '')
  for (const [path, text] of mockFiles(onlyThings(), JSON.stringify(toOpenApi(onlyThings(), 'observed')))) {
    const name = path.slice('mocks/every-kind/'.length)
    if (!copied.some((each) => matchesGlob(name, each) || name.startsWith(`${each}/`))) continue
    mkdirSync(dirname(join(image, name)), { recursive: true })
    writeFileSync(join(image, name), text)
  }
  const port = await freePort()
  const here = (args: readonly string[]) =>
    args.map((each) => each.replace('4010', port).replace('0.0.0.0', '127.0.0.1'))
  const [node, ...args] = here(command(instruction('ENTRYPOINT')))
  const [checker, ...check] = here(command(instruction('HEALTHCHECK')))
  expect([node, checker]).toEqual(['node', 'node'])
  const isHealthy = () =>
    promisify(execFile)(process.execPath, check).then(
      () => true,
      () => false,
    )
  expect(await isHealthy()).toBe(false)
  const mock = spawn(process.execPath, args, { cwd: image, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = new Promise<number | null>((resolve) => mock.once('exit', resolve))
  await new Promise((resolve) => mock.stdout.once('data', resolve))
  expect(await isHealthy()).toBe(true)
  mock.kill('SIGTERM')
  expect(await ended).toBe(0)
})

const freePort = async (): Promise<string> => {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return String(port)
}
