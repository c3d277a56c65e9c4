// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/options.js

import { parseArgs } from 'node:util'
import { problem } from './problem.js'

/**
 * The command line of a mock package.
 * @type {Readonly<Record<string, { type: 'string' | 'boolean', value?: string, help: string }>>}
 */
const flags = {
  port: { type: 'string', value: '<number>', help: 'port to listen on (default: 4010)' },
  host: { type: 'string', value: '<address>', help: 'address to listen on (default: 127.0.0.1, this machine only)' },
  errors: { type: 'boolean', help: 'answer with 500 when a body violates its schema, instead of serving it' },
  dynamic: { type: 'boolean', help: 'make bodies up from the schemas instead of serving the examples' },
  stateful: { type: 'boolean', help: 'answer from items that requests select and remove, instead of the examples' },
  help: { type: 'boolean', help: 'print this' },
  version: { type: 'boolean', help: 'print the version' },
}

/**
 * @param {string} name
 * @param {string} description
 */
export const helpText = (name, description) => {
  const rows = Object.entries(flags).map(([flag, { value, help }]) => [`--${flag}${value ? ` ${value}` : ''}`, help])
  const lines = rows.map(([usage = '', help]) => `  ${usage.padEnd(18)}${help}`)
  return `${description}\n\nUsage: ${name} [options]\n\n${lines.join('\n')}\n`
}

/**
 * @typedef {{ errors: boolean, dynamic: boolean, stateful: boolean, help: boolean, version: boolean, port?: number, host?: string }} Options
 */

/**
 * @param {readonly string[]} argv
 * @param {string} name
 * @returns {Options}
 */
export const readOptions = (argv, name) => {
  const { port, host, ...switches } = parse(argv, name)
  return {
    errors: switches.errors === true,
    dynamic: switches.dynamic === true,
    stateful: switches.stateful === true,
    help: switches.help === true,
    version: switches.version === true,
    ...(port !== undefined && { port: portNumber(String(port), name) }),
    ...(host !== undefined && { host: String(host) }),
  }
}

/**
 * @param {readonly string[]} argv
 * @param {string} name
 */
const parse = (argv, name) => {
  try {
    return parseArgs({ args: [...argv], options: flags }).values
  } catch (error) {
    const what = error instanceof Error ? (error.message.split('. ')[0] ?? error.message) : String(error)
    throw problem({ place: name, what, next: `${name} --help`, usage: true })
  }
}

/**
 * @param {string} text
 * @param {string} name
 */
const portNumber = (text, name) => {
  if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text)
  throw problem({
    place: name,
    what: `--port ${text} is not a whole number from 0 to 65535`,
    next: `${name} --port 4010`,
    usage: true,
  })
}
