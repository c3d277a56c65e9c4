// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: packages/mock/src/runtime/options.js

import { parseArgs } from 'node:util'
import { faults } from './answers/faults.js'
import { problem } from './problem.js'

/**
 * The command line of a mock package.
 * @type {Readonly<Record<string, { type: 'string' | 'boolean', value?: string, help: string }>>}
 */
const flags = {
  port: { type: 'string', value: '<number>', help: 'port to listen on; 0 is any free one (default: 4010)' },
  host: { type: 'string', value: '<address>', help: 'address to listen on (default: 127.0.0.1, this machine only)' },
  errors: { type: 'boolean', help: 'answer with 500 when a body violates its schema, instead of serving it' },
  dynamic: { type: 'boolean', help: 'make bodies up from the schemas instead of serving the examples' },
  seed: { type: 'string', value: '<text>', help: 'the same seed makes up the same bodies' },
  stateful: { type: 'boolean', help: 'answer from items that requests select and remove, instead of the examples' },
  delay: { type: 'string', value: '<ms>', help: 'wait before each answer' },
  fault: { type: 'string', value: '<name>', help: `what goes wrong with requests: ${Object.keys(faults).join(', ')}` },
  'fault-every': { type: 'string', value: '<n>', help: 'the fault concerns every n-th request (default: 1)' },
  log: { type: 'boolean', help: 'print a line for each request (default on a terminal; --no-log turns it off)' },
  'tls-key': { type: 'string', value: '<file>', help: 'private key in PEM format: the mock speaks HTTPS' },
  'tls-cert': { type: 'string', value: '<file>', help: 'certificate for the key, in PEM format' },
  'max-header-size': {
    type: 'string',
    value: '<bytes>',
    help: 'size that the headers of a request can have (default: 16384)',
  },
  help: { type: 'boolean', help: 'print this' },
  version: { type: 'boolean', help: 'print the version' },
}

/**
 * @param {string} name
 * @param {string} description
 */
export const helpText = (name, description) => {
  const rows = Object.entries(flags).map(([flag, { value, help }]) => [`--${flag}${value ? ` ${value}` : ''}`, help])
  const lines = rows.map(([usage = '', help]) => `  ${usage.padEnd(26)}${help}`)
  return `${description}\n\nUsage: ${name} [options]\n\n${lines.join('\n')}\n`
}

/**
 * @typedef {Omit<import('./server.js').ServerOptions, 'document' | 'state' | 'onRequest' | 'onFailure'>
 *   & { stateful: boolean, log?: boolean, help: boolean, version: boolean }} Options
 */

/**
 * @param {readonly string[]} argv
 * @param {string} name Of the command.
 * @returns {Options}
 */
export const readOptions = (argv, name) => {
  const given = parse(argv, name)
  const text = /** @param {string} flag */ (flag) => (given[flag] === undefined ? undefined : String(given[flag]))
  const number = /** @param {string} flag @param {readonly [number, number]} range */ (flag, range) =>
    wholeNumber(text(flag), { flag, range, name })
  const refuse = /** @param {string} what @param {string} next */ (what, next) =>
    problem({ place: name, what, next: `${name} ${next}`, usage: true })
  const fault = text('fault')
  if (fault !== undefined && !Object.hasOwn(faults, fault)) {
    throw refuse(
      `--fault ${fault} is not one of ${Object.keys(faults).join(', ')}`,
      `--fault ${Object.keys(faults)[0]}`,
    )
  }
  const [key, cert] = [text('tls-key'), text('tls-cert')]
  if ((key === undefined) !== (cert === undefined)) {
    throw refuse('HTTPS needs a key and a certificate', '--tls-key key.pem --tls-cert cert.pem')
  }
  return /** @type {Options} */ ({
    errors: given.errors === true,
    dynamic: given.dynamic === true,
    stateful: given.stateful === true,
    help: given.help === true,
    version: given.version === true,
    ...defined({
      log: given.log,
      port: number('port', [0, 65_535]),
      host: text('host'),
      seed: text('seed'),
      delay: number('delay', [0, 600_000]),
      fault,
      faultEvery: number('fault-every', [1, 1_000_000]),
      maxHeaderSize: number('max-header-size', [1024, 16_777_216]),
      tls: key === undefined || cert === undefined ? undefined : { key, cert },
    }),
  })
}

/** @param {Readonly<Record<string, unknown>>} values */
const defined = (values) => Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined))

/**
 * @param {readonly string[]} argv
 * @param {string} name
 * @returns {Readonly<Record<string, string | boolean | undefined>>}
 */
const parse = (argv, name) => {
  try {
    const options = Object.fromEntries(Object.entries(flags).map(([flag, { type }]) => [flag, { type }]))
    const { values } = parseArgs({ args: [...argv], options, allowNegative: true })
    return /** @type {Readonly<Record<string, string | boolean | undefined>>} */ (values)
  } catch (error) {
    const what = error instanceof Error ? (error.message.split(/\.\s/)[0] ?? error.message) : String(error)
    throw problem({ place: name, what, next: `${name} --help`, usage: true })
  }
}

/**
 * @param {string | undefined} text
 * @param {{ flag: string, range: readonly [least: number, most: number], name: string }} option
 */
const wholeNumber = (text, { flag, range: [least, most], name }) => {
  if (text === undefined) return undefined
  if (/^\d+$/.test(text) && Number(text) >= least && Number(text) <= most) return Number(text)
  throw problem({
    place: name,
    what: `--${flag} ${text || "''"} is not a whole number from ${least} to ${most}`,
    next: `${name} --${flag} ${flag === 'port' ? 4010 : least}`,
    usage: true,
  })
}
