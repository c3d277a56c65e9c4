import { addField, described, fieldOf, firstItem, itemsOf, listOf, nameIn, type Seed } from '../seed.ts'

/** Examples that contradict the documentation. */
export const exampleSeeds: readonly Seed[] = [
  {
    detector: 'undocumented-enum-value',
    what: 'a status that is not in the list',
    dialects: described,
    put: (draft) => {
      firstItem(draft).status = 'Lost'
    },
  },
  {
    detector: 'undocumented-key',
    what: 'a key that no field describes',
    dialects: described,
    put: (draft) => {
      firstItem(draft).colour = 'red'
    },
    also: ['sometimes-absent'],
  },
  {
    detector: 'undocumented-null',
    what: 'null for a field that has none',
    dialects: described,
    put: (draft) => {
      firstItem(draft).weight = null
    },
  },
  {
    detector: 'missing-required-key',
    what: 'an item without a required key',
    dialects: described,
    put: (draft) => {
      delete firstItem(draft).weight
    },
    also: ['sometimes-absent'],
  },
  {
    detector: 'type-mismatch',
    what: 'a number documented as text',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'weight').type = 'boolean'
    },
  },
  {
    detector: 'type-mismatch',
    what: 'text documented as an integer',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'city').type = 'integer'
    },
  },
  {
    detector: 'wrong-standard',
    what: 'a currency standard for a time',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'created at').format = 'ISO 4217'
    },
  },
  {
    detector: 'wrong-standard',
    what: 'a time standard for an identifier',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'id').format = 'ISO 8601'
    },
    also: ['loose-format'],
  },
  {
    detector: 'format-mismatch',
    what: 'a day before its month',
    dialects: described,
    put: (draft) => {
      firstItem(draft)[nameIn(draft, 'created at')] = '05/03/2024'
    },
  },
  {
    detector: 'loose-format',
    what: 'a standard with many notations',
    dialects: described,
    put: (draft) => {
      fieldOf(draft, 'created at').format = 'ISO 8601'
      fieldOf(draft, 'closed at').format = 'ISO 8601'
    },
  },
  {
    detector: 'unparseable-example',
    what: 'words among the items',
    put: (draft) => {
      const lines = JSON.stringify(draft.operation.example, null, 2).split('\n')
      const end = lines.findLastIndex((line) => line.trim() === '],' || line.trim() === ']')
      draft.operation.lines = [...lines.slice(0, end), '    … and more', ...lines.slice(end)]
    },
  },
  {
    detector: 'trailing-comma',
    what: 'a comma after the last member',
    put: (draft) => {
      const lines = JSON.stringify(draft.operation.example, null, 2).split('\n')
      const last = lines.length - 2
      draft.operation.lines = lines.map((line, index) => (index === last ? `${line},` : line))
    },
    also: ['unparseable-example'],
  },
  {
    detector: 'out-of-range',
    what: 'a default above the maximum',
    put: (draft) => {
      const size = draft.operation.parameters[2]
      if (size) size.default = 500
    },
  },
  {
    detector: 'default-not-listed',
    what: 'a default that is not among the values',
    put: (draft) => {
      const state = draft.operation.parameters[3]
      if (state) state.default = 'everything'
    },
  },
  {
    detector: 'status-body',
    what: 'a success that says it failed',
    put: (draft) => {
      draft.operation.example = { success: false, ...draft.operation.example }
      draft.operation.fields.unshift({ name: 'success', type: 'boolean', required: true, about: 'Whether it worked.' })
    },
    also: ['missing-order'],
  },
  {
    detector: 'one-sided-example',
    what: 'one of two directions in every item',
    dialects: described,
    put: (draft) => addField(draft, 'direction', ['in'], { values: ['in', 'out'] }),
  },
  {
    detector: 'sort-ties',
    what: 'items with the same sort key',
    dialects: ['prose-samples'],
    put: (draft) => {
      draft.sentences.order = `The ${listOf(draft).name} are sorted by \`-${nameIn(draft, 'created at')}\` by default.`
      for (const item of itemsOf(draft)) item[nameIn(draft, 'created at')] = '2024-03-05T09:30:00Z'
    },
    also: ['identical-times'],
  },
  {
    detector: 'missing-example',
    what: 'types in place of values',
    dialects: ['mintlify-mdx', 'markdown-types'],
    put: (draft) => {
      delete draft.operation.example
    },
    also: ['missing-status'],
  },
]
