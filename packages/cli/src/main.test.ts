import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
import { makeProject } from './testing/project.ts'
import { bin, run } from './testing/run.ts'

const verbs = [
  'add',
  'completion',
  'doctor',
  'drift',
  'findings',
  'generate',
  'mock',
  'new',
  'proxy',
  'read',
  'serve',
  'site',
  'test',
]

describe('help', () => {
  it('of the command lists every verb', async () => {
    const { status, stdout, stderr } = await run(['--help'])
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    for (const verb of verbs) expect(stdout).toMatch(new RegExp(`^  ${verb} `, 'm'))
  })

  it.each(verbs)('of %s says what it does and exits with 0', async (verb) => {
    const { status, stdout } = await run([verb, '--help'])
    expect(status).toBe(0)
    expect(stdout).toContain(`sendspec ${verb}`)
    expect(stdout).toMatch(/^Examples:\n {2}\S/m)
    const [, docs = ''] = /^More in (\S+)$/m.exec(stdout) ?? []
    expect(existsSync(new URL(`../../../${docs}`, import.meta.url)), docs).toBe(true)
  })
})

it.each(['--version', '-v'])('%s is the version of the package', async (option) => {
  const { version } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'))
  expect(await run([option])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

it.each([
  [['generat'], 'Did you mean generate?'],
  [['generate', '--chek'], 'Did you mean --check?'],
  [['generate', 'sendos'], 'did you mean sendo?'],
  [['site', 'builds'], 'sendspec site has no verb "builds"; did you mean build?'],
  [['help', 'mok'], 'sendspec has no verb "mok"; did you mean mock?'],
])('%j is answered with what was meant, and the help that lists it', async (args, words) => {
  const { stderr } = await run(args)
  expect(stderr).toContain(words)
  expect(stderr).toMatch(/ {2}next: (?:sendspec (?:generate |site )?--help|name one of)/)
})

it('a file that can’t be written is one line without a stack', async () => {
  const project = await makeProject('z.array(z.string())')
  await writeFile(join(project.root, 'generated'), 'a file where a folder belongs')
  const { status, stdout, stderr } = await run(['generate'], project.root)
  await project.remove()
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toMatch(/^\S+generated: it can't be written: E\w+.*\n {2}next: .+\n$/)
})

describe('wrong usage is one clear error and exit status 2', () => {
  it.each([
    ['an unknown verb', ['generat'], "unknown command 'generat'"],
    ['an unknown flag', ['generate', '--chek'], "unknown option '--chek'"],
    ['an unknown vendor', ['generate', '--check', 'nobody'], 'there is no vendor "nobody" under contracts/'],
    ['an unknown format', ['findings', '--format', 'xml'], 'Allowed choices are text, json, markdown, sarif'],
    ['an invalid port', ['mock', '--port', 'http'], '--port: expected a whole number from 0 to 65535, found "http"'],
    ['an empty port', ['mock', '--port', ''], 'found an empty value'],
    ['more ports than there are', ['mock', '--port', '65534'], '4 mocks need the ports 65534 to 65537'],
    ['the same of serve', ['serve', '--port', '65530'], 'the ports 65540 to 65543'],
    ['an invalid number', ['mock', '--delay', '-1'], '--delay: expected a whole number from 0 to 600000, found "-1"'],
    ['no verb at all', [], 'Usage: sendspec'],
  ])('%s', async (_, args, words) => {
    const { status, stdout, stderr } = await run(args)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(words)
    expect(stderr).not.toContain('    at ')
  })
})

it.skipIf(process.platform === 'win32')('a reader that stops reading is no error', async () => {
  const command = `"${process.execPath}" "${bin}" findings --format sarif | head -1`
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: dirname(bin) })
  expect({ stdout, stderr }).toEqual({ stdout: '{\n', stderr: '' })
})

it.runIf(existsSync('/dev/full'))('an output that can’t be written is one line and exit status 1', async () => {
  const command = `"${process.execPath}" "${bin}" findings > /dev/full`
  const { code, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: dirname(bin) }).catch(
    (error) => error,
  )
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: "the output can't be written: ENOSPC\n  next: make room, or write it elsewhere\n",
  })
})
