import { execFile } from 'node:child_process'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'
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
  })
})

describe('wrong usage is one clear error and exit status 2', () => {
  it.each([
    ['an unknown verb', ['generat'], "unknown command 'generat'"],
    ['an unknown flag', ['generate', '--chek'], "unknown option '--chek'"],
    ['an unknown vendor', ['generate', '--check', 'nobody'], 'there is no vendor "nobody" under contracts/'],
    ['an unknown format', ['findings', '--format', 'xml'], 'Allowed choices are text, json, markdown, sarif'],
    [
      'a port that is none',
      ['mock', '--port', 'http'],
      '--port: expected a whole number from 0 to 65535, found "http"',
    ],
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
