import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { shells } from '../completion/scripts.ts'
import { bin, run } from '../testing/run.ts'

const words = async (...line: string[]): Promise<string[]> => {
  const { stdout } = await run(['completion', '--complete', '--', ...line])
  return stdout.split('\n').flatMap((each) => each.split('\t')[0] || [])
}

describe('what can follow', () => {
  it.each([
    [['mo'], ['mock']],
    [['d'], ['diff', 'doctor', 'drift']],
    [
      ['mock', 'send'],
      ['sendo', 'sendoso'],
    ],
    [['mock', '--st'], ['--stateful']],
    [
      ['findings', '--severity', ''],
      ['high', 'medium', 'low'],
    ],
    [['drift', '--format', 'm'], ['markdown']],
    [['read', '--vendor', 'dri'], ['dripcel']],
    [['site', ''], ['build']],
    [['site', 'build', '--b'], ['--base']],
    [['completion', ''], [...shells]],
    // Files, which the shell completes.
    [['read', '--out', ''], []],
  ])('%j is %j', async (line, want) => {
    expect(await words(...line)).toEqual(want)
  })
})

it('asks for a shell that there is', async () => {
  expect(await run(['completion'])).toMatchObject({ status: 2, stderr: expect.stringContaining('no shell is named') })
  expect((await run(['completion', 'tcsh'])).stderr).toContain('name one of bash, zsh, fish')
})

const has = (shell: string): boolean => {
  try {
    execFileSync(shell, ['-c', 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}
const command = `sendspec() { "${process.execPath}" "${bin}" "$@"; }`
const asks = {
  bash: `${command}; eval "$(sendspec completion bash)"
COMP_WORDS=(sendspec findings --severity h); COMP_CWORD=3; _sendspec; printf '%s\\n' "\${COMPREPLY[@]}"`,
  zsh: `${command}; compdef() { :; }; _files() { :; }; _describe() { print -l \${(P)2}; }
eval "$(sendspec completion zsh)"; words=(sendspec findings --severity h); CURRENT=4; _sendspec`,
  fish: `function sendspec; "${process.execPath}" "${bin}" $argv; end
sendspec completion fish | source; complete -C 'sendspec findings --severity h'`,
}

it.each(shells.filter(has))('%s completes from its script', async (shell) => {
  const printed = execFileSync(shell, ['-c', asks[shell]], { encoding: 'utf8', cwd: import.meta.dirname })
  expect(printed.trim().replace(/[:\t]$/, '')).toBe('high')
})
