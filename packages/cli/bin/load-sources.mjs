// Loads TypeScript sources from node_modules, in this process and in those that it starts. Node refuses to, but an
// installed command consists of such sources.
import { readFileSync } from 'node:fs'
import module from 'node:module'
import { fileURLToPath } from 'node:url'

const packaged = /^file:.*\/node_modules\/.*\.ts$/

// Node warns once that the function may change, which users of the command can do nothing about.
const { emitWarning } = process
process.emitWarning = () => {}
module.stripTypeScriptTypes('')
process.emitWarning = emitWarning

module.registerHooks({
  load: (url, context, next) => {
    if (!packaged.test(url)) return next(url, context)
    const source = module.stripTypeScriptTypes(readFileSync(fileURLToPath(url), 'utf8'))
    return { format: 'module', source, shortCircuit: true }
  },
})

const option = `--import=${import.meta.url}`
const { NODE_OPTIONS = '' } = process.env
if (!NODE_OPTIONS.includes(option)) process.env.NODE_OPTIONS = `${NODE_OPTIONS} ${option}`.trim()
