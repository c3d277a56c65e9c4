import { camelCase, keyText, type Payload, quote, sampleOf, type Vendor } from '@sendspec/contract'
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

const payloadOf = (
  { payloads }: Vendor,
  { operation, part }: Pick<Payload, 'operation' | 'part'>,
): Payload | undefined => payloads.find((payload) => payload.operation === operation && payload.part === part)

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
 * @param given The options of the client, except for its server.
 */
export const creation = (model: Model, given = 'token'): string => {
  const { named } = readServers(model.vendor)
  const variables = named[0] ? variablesOf(named[0]) : []
  const where = named[0]
    ? variables.map((variable) => `${variable}: ${quote(named[0]?.variables?.[variable]?.default ?? '…')}`)
    : [`baseUrl: 'https://…'`]
  return `const ${clientName(model)} = create${model.name}({ ${[given, ...where].join(', ')} })`
}

/** The line of a sample that creates a client with a mocked `fetch`. */
export const mockedCreation = (model: Model): string => creation(model, "token: 'test', fetch")
