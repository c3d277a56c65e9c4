import type { Model } from '../model.ts'
import { typeName } from '../validators/shapes-file.ts'
import { code } from './markdown.ts'

/** The schemas of bodies, for other libraries. */
export const schemasSection = ({ vendor, calls }: Model): readonly string[] => {
  const bodies = calls.flatMap(({ answers }) => answers.flatMap(({ ok, body }) => (body ? [{ ok, body }] : [])))
  const { body } = bodies.find(({ ok }) => ok) ?? bodies[0] ?? {}
  if (!body) return []
  const module = `@sendspec/${vendor.id}/schema`
  const schema = `${typeName(body)}Schema`
  return [
    '## Schemas',
    `\`${module}\` has a schema of each body and of its parts, for libraries that take any [Standard Schema](https://standardschema.dev), such as those of Zod 4, Valibot and ArkType: tRPC, Hono and TanStack Form, for example.`,
    code(
      `import { ${schema} } from '${module}'`,
      '',
      `const result = ${schema}['~standard'].validate(JSON.parse('{}'))`,
      "if (result.issues) for (const { path, message } of result.issues) console.error(path.join('.'), message)",
      'else console.log(result.value)',
    ),
    'They accept what the contract accepts, and have the types of the client. They validate synchronously and return the value as it came, with keys that the contract does not have. They refuse numbers beyond 2^53, which JavaScript rounds.',
  ]
}
