import type { PageDraft } from '../draft.ts'
import { addField, described, everyField, fieldOf, listOf, nameIn, parameterOf, type Seed } from '../seed.ts'

const withoutErrors = (draft: PageDraft, ...statuses: readonly number[]): void => {
  draft.operation.errors = draft.operation.errors.filter(({ status }) => !statuses.includes(status ?? 0))
}

/** Gaps: things that a page doesn't state. */
export const lackSeeds: readonly Seed[] = [
  {
    detector: 'missing-auth',
    what: 'no word about a token',
    put: (draft) => {
      delete draft.sentences.token
      Object.assign(draft.operation.sample ?? {}, { headers: [] })
    },
  },
  {
    detector: 'token-unexplained',
    what: 'a token from nowhere',
    put: (draft) => {
      delete draft.sentences.token
      for (const { body } of draft.operation.errors) {
        if (/API key/.test(String(body.message))) body.message = 'No.'
      }
    },
  },
  {
    detector: 'missing-server',
    what: 'no host',
    dialects: ['markdown-types', 'mintlify-mdx', 'mintlify-rendered'],
    put: (draft) => {
      delete draft.operation.sample
    },
    also: ['missing-sample', 'missing-auth'],
  },
  {
    detector: 'missing-sample',
    what: 'no sample call',
    dialects: ['markdown-types', 'mintlify-mdx', 'mintlify-rendered'],
    put: (draft) => {
      delete draft.operation.sample
      draft.sentences.more = 'The base URL is `https://api.somewhere.example`.'
    },
    also: ['missing-auth', 'missing-server'],
  },
  {
    detector: 'missing-endpoint',
    what: 'neither method nor path',
    dialects: ['mintlify-mdx'],
    put: (draft) => {
      delete draft.operation.sample
      delete draft.operation.method
      delete draft.operation.path
    },
    also: ['missing-sample', 'missing-auth', 'missing-server'],
  },
  {
    detector: 'missing-error',
    what: 'no error status',
    put: (draft) => withoutErrors(draft, 401, 404, 422, 429),
    also: ['beyond-maximum'],
  },
  {
    detector: 'unnamed-error',
    what: 'the body of an error without its status',
    dialects: ['prose-samples', 'markdown-types'],
    put: (draft) => {
      draft.operation.errors.push({ label: 'Error', body: { message: 'Something went wrong.' } })
    },
  },
  {
    detector: 'missing-status',
    what: 'no status of the success',
    dialects: ['mintlify-mdx', 'markdown-types', 'prose-samples'],
    put: (draft) => {
      delete draft.operation.status
    },
  },
  {
    detector: 'missing-status',
    what: 'no status at all',
    dialects: ['mintlify-rendered'],
    put: (draft) => {
      delete draft.operation.status
      draft.operation.errors = []
    },
    also: ['missing-error', 'beyond-maximum'],
  },
  {
    detector: 'missing-rate-limit',
    what: 'no rate limit',
    put: (draft) => {
      delete draft.sentences.limit
      withoutErrors(draft, 429)
    },
  },
  {
    detector: 'missing-default',
    what: 'no default of the page size',
    put: (draft) => {
      delete parameterOf(draft, 'per page').default
    },
  },
  {
    detector: 'missing-maximum',
    what: 'no largest page size',
    put: (draft) => {
      delete parameterOf(draft, 'per page').maximum
    },
  },
  {
    detector: 'missing-minimum',
    what: 'no smallest page',
    put: (draft) => {
      delete parameterOf(draft, 'page').minimum
    },
  },
  {
    detector: 'beyond-maximum',
    what: 'no answer to what is above the maximum',
    put: (draft) => withoutErrors(draft, 422),
  },
  {
    detector: 'missing-order',
    what: 'no order of the list',
    put: (draft) => {
      delete draft.sentences.order
    },
  },
  {
    detector: 'missing-total',
    what: 'nothing tells whether there are more',
    put: (draft) => {
      draft.operation.fields = draft.operation.fields.filter(({ name }) => name !== 'total')
      delete draft.operation.example?.total
    },
  },
  {
    detector: 'missing-nullability',
    what: 'no word about null',
    dialects: described,
    put: (draft) => {
      const closed = fieldOf(draft, 'closed at')
      listOf(draft).fields = listOf(draft).fields?.filter((field) => field !== closed)
      for (const item of Object.values(draft.operation.example ?? {})
        .filter(Array.isArray)
        .flat()) {
        delete item[closed.name ?? '']
      }
    },
  },
  {
    detector: 'missing-type',
    what: 'a field without its type',
    dialects: ['mintlify-mdx', 'mintlify-rendered'],
    put: (draft) => {
      delete fieldOf(draft, 'city').type
    },
  },
  {
    detector: 'implied-integer',
    what: 'a total without its type',
    dialects: ['mintlify-mdx'],
    put: (draft) => {
      delete fieldOf(draft, 'total').type
    },
    also: ['missing-type'],
  },
  {
    detector: 'undescribed-container',
    what: 'objects without rows of their own',
    dialects: ['markdown-types'],
    put: (draft) => {
      const rows = ['find.owner', 'find.city'].map((name) => `| ${name} | string | no | Only of this. |\n`)
      const head = '### Body\n\n| Field | Type | Required | Description |\n|---|---|---|---|\n'
      draft.reprint = (text) => text.replace('## Response\n', `${head}${rows.join('')}\n## Response\n`)
    },
  },
  {
    detector: 'unknown-type',
    what: 'anything as a type',
    dialects: ['markdown-types'],
    put: (draft) => addField(draft, 'extra', [{ a: 1 }], { type: 'Record<string, unknown>' }),
  },
  {
    detector: 'untyped-items',
    what: 'an array of what is not stated',
    dialects: ['mintlify-mdx', 'mintlify-rendered'],
    put: (draft) => addField(draft, 'tags', [['new']], { type: 'array' }),
  },
  {
    detector: 'untied-union',
    what: 'a number or a list, without saying when',
    dialects: ['markdown-types'],
    put: (draft) => addField(draft, 'contents', [3], { type: 'number | string[]' }),
  },
  {
    detector: 'counting-number',
    what: 'a count as a number of any kind',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'total').type = 'number'
    },
  },
  {
    detector: 'missing-format',
    what: 'a time without its format',
    dialects: described,
    put: (draft) => {
      delete fieldOf(draft, 'created at').format
    },
  },
  {
    detector: 'missing-format',
    what: 'an identifier without its format',
    dialects: described,
    put: (draft) => {
      delete fieldOf(draft, 'id').format
    },
  },
  {
    detector: 'implied-format',
    what: 'an email address without its format',
    dialects: described,
    put: (draft) => addField(draft, 'contact', ['ada@boxwise.example', 'bo@boxwise.example']),
  },
  {
    detector: 'missing-required',
    what: 'nothing is said to be required',
    dialects: ['mintlify-rendered'],
    put: (draft) => {
      for (const field of everyField(draft)) delete field.required
    },
  },
  {
    detector: 'missing-name',
    what: 'parameters without their names, on a page whose fields have theirs',
    dialects: ['mintlify-rendered'],
    put: (draft) => {
      for (const field of draft.operation.parameters.filter(({ place }) => place === 'query')) {
        delete field.name
        delete field.type
        delete field.required
      }
    },
    also: ['missing-type', 'hidden-page-size'],
  },
  {
    detector: 'missing-name',
    what: 'a page whose names are all lost',
    dialects: ['mintlify-rendered'],
    put: (draft) => {
      for (const field of everyField(draft)) {
        delete field.name
        delete field.type
        delete field.required
      }
      draft.reprint = (text) => text.replaceAll('\u200b\n', '').replaceAll('Show child attributes\n', '')
    },
    also: ['missing-type', 'missing-required', 'hidden-page-size', 'missing-order', 'missing-total', 'missing-default'],
  },
  {
    detector: 'approximate-value',
    what: 'a default of about so many',
    put: (draft) => {
      parameterOf(draft, 'per page').approximate = true
    },
  },
  {
    detector: 'hedged-example',
    what: 'a body that might look like this',
    put: (draft) => {
      draft.sentences.more = 'The body of an error might look like the one below.'
    },
  },
  {
    detector: 'only-200-succeeds',
    what: 'errors as everything but 200, and a success with 201',
    put: (draft) => {
      draft.operation.status = 201
      draft.sentences.more = 'Every error has a non-200 status.'
    },
  },
  {
    detector: 'always-by-default',
    what: 'always, by default',
    put: (draft) => {
      draft.sentences.order = `The ${listOf(draft).name} are always sorted by name by default.`
    },
  },
  {
    detector: 'broken-markup',
    what: 'a bar within a cell',
    dialects: ['markdown-types'],
    put: (draft) => {
      const own = parameterOf(draft, 'state')
      draft.reprint = (text) => text.replace(`| ${own.name} | string |`, `| ${own.name} | open | closed |`)
    },
    also: ['unquoted-value', 'missing-type', 'enum-disagreement', 'default-not-listed', 'missing-default'],
  },
  {
    detector: 'unquoted-value',
    what: 'values in place of a type',
    dialects: ['markdown-types'],
    put: (draft) => {
      const own = parameterOf(draft, 'state')
      draft.reprint = (text) => text.replace(`| ${own.name} | string |`, `| ${own.name} | open \\| closed |`)
    },
    also: ['enum-disagreement', 'default-not-listed'],
  },
  {
    detector: 'single-error-code',
    what: 'one error code and no list',
    dialects: ['markdown-types'],
    put: (draft) => {
      draft.reprint = (text) =>
        text.replace(
          /```json\n\{\n {2}"message": "There is no such \w+\."\n\}\n```/,
          '```\n{\n  code: "not_found",\n  message: string\n}\n```',
        )
    },
    also: ['unparseable-example'],
  },
  {
    detector: 'missing-refusal',
    what: 'a permission, and no status without it',
    dialects: ['markdown-types'],
    put: (draft) => {
      withoutErrors(draft, 401)
      draft.sentences.more = `Permissions: \`["${nameIn(draft, 'things')}.read"]\``
    },
  },
]
