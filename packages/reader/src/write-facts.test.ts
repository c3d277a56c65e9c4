import { type PageFacts, writeFacts } from '@sendspec/facts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPage } from './read-page.ts'

const page = (body: string): string =>
  `# Beds\n\n## \`POST /beds\`\n\n| Field | Type |\n|---|---|\n| area | number |\n\n\`\`\`json\n${body}\n\`\`\`\n`

/** Facts as they are written, without their digest. */
const written = (facts: PageFacts): object => {
  const { digest: _, ...own } = JSON.parse(writeFacts(facts))
  return own
}

it('loses nothing, however long a fact is', () => {
  const ids = fc.array(fc.string({ minLength: 1, maxLength: 30 }), { maxLength: 8 })
  fc.assert(
    fc.property(ids, (body) => {
      const facts = readPage({ id: 'beds.md', text: page(JSON.stringify({ id: 'bed', body })) })
      expect(written(facts)).toEqual(JSON.parse(JSON.stringify(facts)))
    }),
    { seed: 1, numRuns: 150 },
  )
})

it('keeps an example that fits into a line only without its spaces', () => {
  const body = '{ "id": "bed_3", "area": 1, "state": "fallow", "planted_at": null }'
  const facts = readPage({ id: 'beds.md', text: page(body) })
  expect(facts.operations[0]?.requestExamples).toHaveLength(1)
  expect(written(facts)).toEqual(JSON.parse(JSON.stringify(facts)))
})
