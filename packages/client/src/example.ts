import { camelCase, keyText, type Payload, payloadsOf, quote, sampleOf, type Vendor } from '@sendspec/contract'
import { credentialOptions } from './credentials.ts'
import { bracketed } from './layout.ts'
import type { Call, Model, Param } from './model.ts'
import { valueText } from './program-text.ts'
import { readServers, variablesOf } from './servers.ts'

/** A value as source, shortened to one line. */
export const glimpse = (value: unknown): string => {
  const whole = valueText(value, 2)
  if (whole.length <= 90) return whole
  const flat = valueText(value, 1)
  return flat.length <= 90 || typeof value !== 'object' || value === null
    ? flat
    : `{ ${Object.keys(value).map(keyText).join(', ')} }`
}

const payloadOf = ({ payloads }: Vendor, of: Pick<Payload, 'operation' | 'part'>): Payload | undefined =>
  payloadsOf(payloads, of)[0]

/** Values for the parameters that a call needs. */
export const neededParams = (params: readonly Param[]): Record<string, unknown> =>
  Object.fromEntries(
    params
      .filter(({ property }) => property.required)
      .map(({ property }) => [property.key, sampleOf(property.shape, '…')]),
  )

/** Values for the parameters of a sample call: the required ones, and the recorded body of the request. */
const sampleParams = (vendor: Vendor, { operation, params, body }: Call): Record<string, unknown> => {
  const recorded = payloadOf(vendor, { operation: operation.id, part: 'request' })?.body
  return {
    ...neededParams(params.filter(({ part }) => !(recorded && part === 'body'))),
    ...(recorded && body === 'flat' ? (recorded as object) : {}),
    ...(recorded && body === 'whole' ? { body: recorded } : {}),
  }
}

/** The `@example` of an operation: a call, and a recorded answer. */
export const exampleLines = (vendor: Vendor, call: Call): readonly string[] => {
  const { operation, answers } = call
  const given = sampleParams(vendor, call)
  const parts = Object.entries(given).map(([key, value]) => `${keyText(key)}: ${valueText(value, 3)}`)
  const before = `const result = await ${operation.id}(`
  const lines =
    parts.length === 0
      ? `${before}connection)`
      : bracketed({
          before: `${before}connection, `,
          open: '{',
          parts,
          close: '}',
          after: ')',
          padded: true,
          column: 3,
        })
  const success = answers.find(({ ok }) => ok)
  const payload = success && payloadOf(vendor, { operation: operation.id, part: String(success.status) })
  const shown = payload ? [`if (result.ok) result.data // ${glimpse(payload.body)}`] : []
  return ['@example', ...lines.split('\n'), ...shown]
}

/** The variable that holds a client in samples. */
export const clientName = ({ name }: Model): string => camelCase(name)

/**
 * The line of a sample that creates a client.
 * @param more The options of the client, except for its credentials and its server.
 */
export const creation = (model: Model, ...more: readonly string[]): string =>
  creationWith(model, [...credentialOptions(model.vendor).map(({ option }) => option), ...more])

const creationWith = (model: Model, given: readonly string[]): string => {
  const { named } = readServers(model.vendor)
  const variables = named[0] ? variablesOf(named[0]) : []
  const where = named[0]
    ? variables.map((variable) => `${variable}: ${quote(named[0]?.variables?.[variable]?.default ?? '…')}`)
    : [`baseUrl: 'https://…'`]
  const options = [...given, ...where].join(', ')
  return `const ${clientName(model)} = create${model.name}(${options && `{ ${options} }`})`
}

/** The line of a sample that creates a client with a mocked `fetch`. */
export const mockedCreation = (model: Model): string =>
  creationWith(model, [...credentialOptions(model.vendor).map(({ option }) => `${option}: 'test'`), 'fetch'])
