import { Option } from 'commander'
import { candidates } from '../completion/candidates.ts'
import { type Shell, scripts, shells } from '../completion/scripts.ts'
import { UsageError } from '../options/usage-error.ts'
import { defineVerb } from '../verb.ts'

interface Options {
  readonly complete?: true
}

export const verb = defineVerb<Options, [shell: string | undefined, words: readonly string[]]>({
  configure: (command) =>
    command
      .argument('[shell]', shells.join(', '))
      .argument('[words...]')
      .usage('<bash|zsh|fish>')
      .addOption(new Option('--complete', 'print what can follow the words').hideHelp()),
  examples: [
    ['source <(sendspec completion bash)', 'in ~/.bashrc'],
    ['source <(sendspec completion zsh)', 'in ~/.zshrc, after compinit'],
    ['sendspec completion fish | source', 'in ~/.config/fish/config.fish'],
  ],
  docs: 'packages/cli/README.md',
  run: async ({ session, options: { complete }, args: [shell, words], createProgram }) => {
    if (complete) {
      const found = await candidates({ session, words: [shell ?? '', ...words], createProgram })
      for (const { word, what } of found) session.stdout.write(`${word}\t${what}\n`)
      return 0
    }
    if (!shells.includes(shell as Shell)) {
      const given = shell === undefined ? 'no shell is named' : `there is no completion for "${shell}"`
      throw new UsageError(given, `name one of ${shells.join(', ')}`)
    }
    session.stdout.write(scripts[shell as Shell])
    return 0
  },
})
