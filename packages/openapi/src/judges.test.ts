import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, describe, expect, test } from 'vitest'
import { toOpenApi } from './document.ts'
import { openapiFiles } from './files.ts'
import { cafe } from './testing/cafe.ts'
import { vendors } from './testing/vendors.ts'

const wrong = 'wrong.json'

const wrongDocument = (): string => {
  const { info, ...document } = toOpenApi(cafe(), 'observed')
  return JSON.stringify({ ...document, info: { title: info.title } })
}

const files = new Map([...vendors.flatMap((vendor) => [...openapiFiles(vendor)]), [wrong, wrongDocument()]])
const documents = [...files.keys()].filter((file) => !file.endsWith('overlay.yaml'))
const overlays = [...files.keys()].filter((file) => file.endsWith('overlay.yaml'))

const folder = mkdtempSync(join(tmpdir(), 'sendspec-openapi-'))
for (const [file, text] of files) {
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}
afterAll(() => rmSync(folder, { recursive: true }))

const run = (tool: string, bin: string, args: readonly string[]): Promise<string> => {
  const program = join(dirname(createRequire(import.meta.url).resolve(`${tool}/package.json`)), bin)
  const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  return new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { cwd: folder, env, maxBuffer: 1e8 }, (_, stdout) => resolve(stdout))
  })
}

const rules = (name: string): string => fileURLToPath(new URL(`../judges/${name}`, import.meta.url))

/** What a judge says, as `file: rule message`. */
type Judge = () => Promise<readonly string[]>

const spectral: Judge = async () => {
  const output = await run('@stoplight/spectral-cli', 'dist/index.js', [
    ...['lint', '--ruleset', rules('spectral.yaml'), '--format', 'json', '--quiet'],
    ...documents,
  ])
  const problems: { source: string; code: string; message: string; path: string[] }[] = JSON.parse(output)
  return problems.map(
    ({ source, code, message, path }) => `${relative(folder, source)}: ${code} ${message} ${path.join('/')}`,
  )
}

const redocly: Judge = async () => {
  const output = await run('@redocly/cli', 'bin/cli.js', [
    ...['lint', '--config', rules('redocly.yaml'), '--format', 'json', '--max-problems', '1000'],
    ...documents,
    ...overlays,
  ])
  // One JSON object for each file, one after the other.
  const reports: RedoclyReport[] = JSON.parse(`[${output.replaceAll('\n}{\n', '\n},{\n')}]`)
  expect(reports).toHaveLength(documents.length + overlays.length)
  return reports
    .flatMap(({ problems }) => problems)
    .map(({ ruleId, message, location: [at] }) => `${at?.source.ref}: ${ruleId} ${message} ${at?.pointer}`)
}

interface RedoclyReport {
  problems: { ruleId: string; message: string; location: { source: { ref: string }; pointer: string }[] }[]
}

const schemaValidator: Judge = async () => {
  const problems: string[] = []
  for (const file of documents) {
    const { valid, errors } = await new Validator().validate(files.get(file) ?? '')
    if (!valid) problems.push(`${file}: schema ${JSON.stringify(errors)}`)
  }
  return problems
}

describe.each([
  ['Spectral with all of its OpenAPI rules', spectral],
  ['Redocly with its strict recommended rules', redocly],
  ["OpenAPI's own schema", schemaValidator],
])('%s', (_, judge) => {
  test('reports nothing about any document, but sees one that is wrong', { timeout: 60_000 }, async () => {
    const problems = await judge()
    expect(problems.filter((problem) => !problem.startsWith(wrong))).toEqual([])
    expect(problems.filter((problem) => problem.startsWith(wrong))).not.toEqual([])
  })
})
