// Rejects phrases that readers have to decode: `node scripts/lint-phrases.mjs`. cspell.json rejects single words.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

/** Phrase, and what to write instead. */
const phrases = [
  [/(?<!there )\b(?:is|are) none\b/i, 'is invalid, is missing'],
  [/\bas the contract has (?:it|them)\b/, "matches (or doesn't match) the contract"],
  [/\b(?:is|are|was|were|be|being) told of\b/, 'is reported'],
  [/\btells? of\b/, 'reports, names'],
  [/\bstands? (?:in (?!for\b)|at\b|there\b|for itself\b)/, 'is in, is at'],
  [/\bwhat is given\b/, 'the options that are set'],
  [/\bas ever\b/, 'as usual'],
  [/\bunless told otherwise\b/, 'unless an option says otherwise'],
  [/^(?:<{7}|>{7}) /, 'resolve the merge conflict'],
]

const skipped =
  /^(?:generated\/|pnpm-lock|contracts\/[^/]+\/evidence\/|scripts\/lint-phrases)|\/pages\/|\.(?:ico|png|svg|json)$/

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .split('\n')
  .filter((file) => file !== '' && !skipped.test(file))

const found = files.flatMap((file) => {
  let text = ''
  try {
    text = readFileSync(file, 'utf8')
  } catch {
    return [] // Deleted, and not committed yet.
  }
  return text.split('\n').flatMap((line, index) =>
    phrases.flatMap(([phrase, instead]) => {
      const match = phrase.exec(line)
      return match ? [`${file}:${index + 1} "${match[0]}"\n  next: ${instead}`] : []
    }),
  )
})

if (found.length > 0) {
  process.stderr.write(`${found.join('\n')}\n${found.length} phrases to rewrite in plain English\n`)
  process.exitCode = 1
}
