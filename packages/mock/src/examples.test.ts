import { readVendor } from '@sendspec/contract'
import { toOpenApi } from '@sendspec/openapi'
import { afterAll, describe, expect, test } from 'vitest'
import { startMock } from './start-mock.ts'
import { answersOf, complaintAbout, type Document, titleOfAnswer } from './testing/judge-examples.ts'
import { vendors } from './testing/vendors.ts'

const start = (document: Document) => startMock({ document, port: 0, errors: true })

const subjects = await Promise.all(
  vendors.flatMap((vendor) =>
    (['documented', 'observed'] as const).map(async (reading) => {
      const document = toOpenApi(vendor, reading)
      return { reading, id: vendor.id, vendor: readVendor(vendor, reading), document, mock: await start(document) }
    }),
  ),
)
afterAll(() => Promise.all(subjects.map(({ mock }) => mock.close())))

describe.each(subjects)('the $reading document of $id', ({ vendor, document, mock }) => {
  const answers = answersOf(document, vendor).map((answer) => ({ answer, title: titleOfAnswer(answer) }))
  test.each(answers)('has an answer $title that Prism serves without a violation', async ({ answer }) => {
    expect(await complaintAbout(mock, vendor, answer)).toBeUndefined()
  })
})

test('Prism refuses an example that its schema does not allow', async () => {
  const [subject] = subjects.filter(({ document, vendor }) =>
    answersOf(document, vendor).some(({ example }) => example),
  )
  if (!subject) throw new Error('no document has an example')
  const document = structuredClone(subject.document)
  const answer = answersOf(document, subject.vendor).find(({ example }) => example)
  if (!answer?.example) throw new Error('no answer has an example')
  const value = answer.example.value as Record<string, unknown>
  for (const key of Object.keys(value)) value[key] = { of: 'another type' }
  const mock = await start(document)
  try {
    expect(await complaintAbout(mock, subject.vendor, answer)).toContain('"code":"type"')
  } finally {
    await mock.close()
  }
})
