import type { Plan } from './plan.ts'

/** TypeScript that uses every operation of every client, and compiles only with the right types. */
export const consumerText = (plans: readonly Plan[]): string =>
  plans
    .flatMap(({ module, create, calls }, index) => [
      `import { CallError as CallError${index}, ${create}, unwrap as unwrap${index} } from '${module}'`,
      `import { fixtures as fixtures${index} } from '${module}/fixtures'`,
      `import { mockFetch as mockFetch${index} } from '${module}/testing'`,
      `const client${index} = ${create}({ token: async () => 'x', baseUrl: 'https://api.example' })`,
      `export const known${index} = [Object.keys(fixtures${index}), CallError${index}]`,
      '// @ts-expect-error a client needs a token',
      `${create}({ baseUrl: 'https://api.example' })`,
      ...calls.flatMap(({ operation, params, status, paged }) => [
        `export const ${operation}${index} = async () => {`,
        `  const result = await client${index}.${operation}(${JSON.stringify(params)})`,
        '  if (result.ok) {',
        `    const status: ${status} = result.status`,
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
