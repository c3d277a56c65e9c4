import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Mock } from '@sendspec/mock'
import { askByExample } from './ask-by-example.ts'
import type { Outcome } from './outcome.ts'
import type { Subject } from './subjects.ts'

/** Runs Specmatic against a mock, for the responses of a document that have an example. */
export const testWithSpecmatic = async (
  subject: Subject,
  mock: Pick<Mock, 'url'>,
  folder: string,
): Promise<Outcome> => {
  const document = askByExample(subject)
  if (Object.keys(document.paths ?? {}).length === 0) return { tried: 0, complaints: [] }
  const own = await mkdtemp(join(folder, 'specmatic-'))
  await writeFile(join(own, 'openapi.json'), JSON.stringify(document))
  const jar = join(folder, 'node_modules/specmatic/specmatic.jar')
  const output = await java(['-jar', jar, 'test', `--testBaseURL=${mock.url}`, 'openapi.json'], own)
  const [, tests, failures, errors] = /Tests run: (\d+),.*Failures: (\d+),.*Errors: (\d+)/.exec(output) ?? []
  if (tests === undefined) throw new Error(`${subject.title}: Specmatic said\n${output}`)
  const failed = [...output.matchAll(/^Scenario: (.*) has FAILED$/gm)].map(([, scenario = '']) => scenario)
  const count = Number(failures) + Number(errors)
  return {
    tried: Number(tests),
    complaints: [
      ...complaintsAbout(output),
      ...untested(output),
      ...failed,
      ...(count > failed.length ? [`${count} of ${tests} tests failed:\n${output}`] : []),
    ],
  }
}

/** Parses Specmatic's complaints: paragraphs with a place, a code and a message. */
const complaintsAbout = (output: string): readonly string[] => {
  const parts = output.matchAll(/^>> (\S+)\s+(OAS\d+): [\s\S]*?Summary: .*\s+(.*)$/gm)
  return [...parts].map(([, place, code, text]) => `${code} ${place}: ${text?.trim()}`)
}

const untested = (output: string): readonly string[] =>
  [...output.matchAll(/^\|.*\| not tested.*$/gm)].map(([row]) => row.replaceAll(/\s+/g, ' '))

/** Whether a JRE is installed. */
export const hasJava = (): Promise<boolean> =>
  new Promise((resolve) => {
    execFile('java', ['-version'], (error) => resolve(error === null))
  })

const java = (args: readonly string[], folder: string): Promise<string> =>
  new Promise((resolve) => {
    execFile('java', args, { cwd: folder, maxBuffer: 1e8 }, (_, stdout, stderr) => resolve(`${stdout}${stderr}`))
  })
