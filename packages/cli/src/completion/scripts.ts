export const shells = ['bash', 'zsh', 'fish'] as const
export type Shell = (typeof shells)[number]

// Each script asks the command itself what can follow. Where it has no answer, the shell completes files.

const bash = `_sendspec() {
  local IFS=$'\\n'
  local words
  words=$("\${COMP_WORDS[0]}" completion --complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null | cut -f1)
  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))
}
complete -o default -F _sendspec sendspec
`

const zsh = `#compdef sendspec
_sendspec() {
  local -a lines described
  local line tab=$'\\t'
  lines=("\${(@f)$(\${words[1]} completion --complete -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  for line in $lines; do described+=("\${\${line%%$tab*}//:/\\\\:}:\${line#*$tab}"); done
  if (( \${#described} )); then _describe sendspec described; else _files; fi
}
compdef _sendspec sendspec
`

const fish = `function __sendspec_complete
    set -l words (commandline -opc) (commandline -ct)
    set -l found ($words[1] completion --complete -- $words[2..] 2>/dev/null)
    if test (count $found) -gt 0
        printf '%s\\n' $found
    else
        __fish_complete_path (commandline -ct)
    end
end
complete -c sendspec -f -a '(__sendspec_complete)'
`

export const scripts: Readonly<Record<Shell, string>> = { bash, zsh, fish }
