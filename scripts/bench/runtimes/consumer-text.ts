import type { Plan } from './plan.ts'

/** Any status is the success of an operation without a body. */
const typeOf = (status: number, body: unknown): string => (body === undefined ? 'number' : String(status))

/** TypeScript that uses every operation of every client, and compiles only with the right types. */
export const consumerText = (plans: readonly Plan[]): string =>
  plans
    .flatMap(({ module, create, calls }, index) => [
      `import { CallError as CallError${index}, ${create}, unwrap as unwrap${index} } from '${module}'`,
      `import { fixtures as fixtures${index} } from '${module}/fixtures'`,
      `import { mockFetch as mockFetch${index} } from '${module}/testing'`,
      `const client${index} = ${create}({ token: async () => 'x', baseUrl: 'https://api.example', fetch })`,
      `export const known${index} = [Object.keys(fixtures${index}), CallError${index}]`,
      '// @ts-expect-error a client needs a token',
      `${create}({ baseUrl: 'https://api.example' })`,
      ...calls.flatMap(({ operation, params, status, body, paged }) => [
        `export const ${operation}${index} = async () => {`,
        `  const result = await client${index}.${operation}(${JSON.stringify(params)})`,
        '  if (result.ok) {',
        `    const status: ${typeOf(status, body)} = result.status`,
        '    return status',
        '  }',
        "  if (result.kind === 'status') return result.status.toFixed()",
        "  if (result.kind === 'unexpected') return result.response.status",
        '  // @ts-expect-error only results of kind `status` have an error',
        '  result.error',
        `  mockFetch${index}({ ${operation}: ${status} })`,
        '  // @ts-expect-error there is no such parameter',
        `  client${index}.${operation}({ ...${JSON.stringify(params)}, noSuchParameter: 1 })`,
        ...(paged
          ? [`  for await (const item of client${index}.${operation}.items(${JSON.stringify(params)})) String(item)`]
          : []),
        `  return unwrap${index}(client${index}.${operation}(${JSON.stringify(params)}))`,
        '}',
      ]),
    ])
    .join('\n')

/** TypeScript for a CommonJS module, which loads every client with `import()`. */
export const laterText = (plans: readonly Plan[]): string =>
  plans
    .flatMap(({ module, create, calls }, index) => [
      `import type { FailedCall as FailedCall${index} } from '${module}' with { 'resolution-mode': 'import' }`,
      `export const later${index} = async (failed: (call: FailedCall${index}) => void) => {`,
      `  const { ${create} } = await import('${module}')`,
      `  const client = ${create}({ token: async () => 'x', baseUrl: 'https://api.example' })`,
      ...calls.flatMap(({ operation, params, status, body }) => [
        `  const ${operation} = await client.${operation}(${JSON.stringify(params)})`,
        `  if (${operation}.ok) ${operation}.status satisfies ${typeOf(status, body)}`,
        `  else failed(${operation})`,
      ]),
      '}',
    ])
    .join('\n')
