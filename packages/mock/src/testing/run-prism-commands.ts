// Runs commands of Prism's command line as its `dist/index.js` does: one for each message with arguments.
import { createRequire } from 'node:module'

const require = createRequire(import.meta.resolve('@stoplight/prism-cli/package.json'))
const yargs = require('yargs/yargs')
const commands = ['mock', 'proxy'].map((name) => require(`@stoplight/prism-cli/dist/commands/${name}`).default)

process.on('message', (args: readonly string[]) => {
  const parser = yargs().scriptName('prism').strict()
  for (const command of commands) parser.command(command)
  parser.demandCommand(1, '').parse(args)
})
