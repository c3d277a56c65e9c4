import type { DraftSample, PageDraft } from '../draft.ts'
import { addField, described, fieldOf, listOf, nameIn, parameterOf, type Seed } from '../seed.ts'

const sampleOf = (draft: PageDraft): DraftSample => draft.operation.sample as DraftSample

const host = (draft: PageDraft, change: (host: string) => string): void => {
  const sample = sampleOf(draft)
  sample.url = sample.url?.replace(/^https:\/\/([^/]+)/, (_, own: string) => change(own))
}

/** Calls, addresses and names that contradict the documentation. */
export const callSeeds: readonly Seed[] = [
  {
    detector: 'sample-lacks-required',
    what: 'a required parameter that the sample lacks',
    dialects: described,
    put: (draft) => {
      draft.operation.parameters.push({
        name: 'country',
        place: 'query',
        type: 'string',
        required: true,
        about: 'Where.',
      })
    },
  },
  {
    detector: 'content-type-without-body',
    what: 'a content type for a call without a body',
    put: (draft) => {
      sampleOf(draft).headers.push(['Content-Type', 'application/json'])
    },
  },
  {
    detector: 'unexplained-header',
    what: 'a header that no sentence explains',
    put: (draft) => {
      sampleOf(draft).headers.push(['X-Region', 'eu'])
    },
  },
  {
    detector: 'sample-differs',
    what: 'a sample with another method',
    dialects: described,
    put: (draft) => {
      sampleOf(draft).method = 'POST'
    },
  },
  {
    detector: 'sample-differs',
    what: 'a sample that goes to another path',
    dialects: described,
    put: (draft) => {
      sampleOf(draft).url = sampleOf(draft).url?.replace(/\/[^/]+$/, '/search')
    },
  },
  {
    detector: 'page-placeholder',
    what: 'a template placeholder for the host',
    put: (draft) => host(draft, () => '::apiHost::'),
    also: ['missing-server'],
  },
  {
    detector: 'staging-host',
    what: 'a staging host',
    put: (draft) => host(draft, (own) => `https://${own.replace(/^\w+\./, 'api.staging.')}`),
  },
  {
    detector: 'host-disagreement',
    what: 'another host than the other page of the API',
    put: (draft) => host(draft, (own) => `https://${own.replace('.example', '-cloud.example')}`),
    beside: true,
  },
  {
    detector: 'name-disagreement',
    what: 'a parameter in another spelling in the sample',
    put: (draft) => {
      for (const pair of sampleOf(draft).query) pair[0] = 'page-size'
    },
  },
  {
    detector: 'name-disagreement',
    what: 'a field in another spelling in the example',
    dialects: described,
    put: (draft) => {
      const field = fieldOf(draft, 'created at')
      field.name = field.name?.includes('_') ? 'createdAt' : 'created_at'
    },
    also: ['name-style'],
  },
  {
    detector: 'name-style',
    what: 'a name in another case than the others',
    put: (draft) => {
      const key = nameIn(draft, 'last seen') === 'lastSeen' ? 'last_seen' : 'lastSeen'
      listOf(draft).fields?.push({
        name: key,
        type: 'string',
        required: true,
        about: 'When it was seen.',
        format: 'RFC 3339',
      })
      for (const item of Object.values(draft.operation.example ?? {})
        .filter(Array.isArray)
        .flat()) {
        Object.assign(item, { [key]: '2024-03-07T10:00:00Z' })
      }
    },
  },
  {
    detector: 'parameter-field-name',
    what: 'an identifier with one name here and another there',
    put: (draft) => {
      draft.operation.parameters.push({
        name: 'agent',
        place: 'query',
        type: 'string',
        required: false,
        about: 'Only of this agent.',
      })
      addField(draft, 'agent id', ['agent-7'])
    },
  },
  {
    detector: 'misplaced-parameter',
    what: 'a query parameter among those of the path',
    dialects: ['mintlify-mdx', 'mintlify-rendered', 'markdown-types'],
    put: (draft) => {
      parameterOf(draft, 'page').place = 'path'
    },
  },
  {
    detector: 'unclear-place',
    what: 'a heading that says neither path nor query',
    dialects: ['mintlify-rendered', 'prose-samples'],
    put: (draft) => {
      draft.operation.sample?.query.splice(0)
      draft.operation.queryHeading = 'Parameters'
    },
  },
  {
    detector: 'path-number',
    what: 'a singular path of a plural list',
    dialects: described,
    put: (draft) => {
      const { operation } = draft
      operation.path = operation.path?.replace(/s$/, '')
      sampleOf(draft).url = sampleOf(draft).url?.replace(/s$/, '')
    },
  },
  {
    detector: 'path-only-in-sample',
    what: 'a path with an identifier filled in, in the sample alone',
    dialects: ['prose-samples'],
    put: (draft) => {
      sampleOf(draft).url = sampleOf(draft).url?.replace(/\/[a-z]+-12\//, '/2b1f6c0e-8a34-4d0b-9c57-1f5e2a7b9d10/')
    },
  },
  {
    detector: 'all-is-one-page',
    what: 'a title that promises everything',
    put: (draft) => {
      draft.operation.title = draft.operation.title.replace('List', 'List all')
    },
  },
  {
    detector: 'hidden-page-parameter',
    what: 'a page parameter in an address of the example alone',
    put: (draft) => {
      draft.operation.parameters = draft.operation.parameters.filter(
        ({ place, name }) => place === 'path' || name === 'state',
      )
      sampleOf(draft).query = []
      Object.assign(draft.operation.example ?? {}, { next: `${sampleOf(draft).url}?page=2` })
      draft.operation.fields.push({ name: 'next', type: 'string', required: true, about: 'More.', format: 'URL' })
    },
  },
  {
    detector: 'hidden-page-size',
    what: 'a page size in the example alone',
    put: (draft) => {
      const size = nameIn(draft, 'per page')
      draft.operation.parameters = draft.operation.parameters.filter(({ name }) => name !== size)
      sampleOf(draft).query = []
      Object.assign(draft.operation.example ?? {}, { [size]: 20 })
      draft.operation.fields.push({ name: size, type: 'integer', required: true, about: 'Size.' })
    },
  },
  {
    detector: 'filter-syntax',
    what: 'filters without a syntax',
    dialects: ['prose-samples'],
    put: (draft) => {
      draft.operation.parameters = draft.operation.parameters.filter(({ name }) => name !== 'state')
      draft.sentences.more = `This endpoint allows filtering by the following properties:\n\n- \`owner\`\n- \`weight\``
    },
  },
  {
    detector: 'status-label',
    what: 'an error as the label of 200',
    dialects: ['markdown-types'],
    put: (draft) => {
      draft.operation.successLabel = 'Error'
    },
  },
  {
    detector: 'captures-disagree',
    what: 'another type than in the other capture',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'weight').type = 'string'
    },
    beside: true,
    also: ['type-mismatch'],
  },
  {
    detector: 'captures-disagree',
    what: 'a capture without the fields of the list',
    dialects: ['mintlify-mdx', 'mintlify-rendered'],
    put: (draft) => {
      delete listOf(draft).fields
    },
    beside: true,
    also: ['missing-nullability'],
  },
]
