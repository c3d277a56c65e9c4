import { answersOf } from '@sendspec/mock/testing'
import type { Document, Subject } from './subjects.ts'

/** A document, and a changed copy for the mock in which one value has another type. */
export const makeDefect = (subjects: readonly Subject[]): { subject: Subject; served: Document } => {
  for (const subject of subjects) {
    const served = structuredClone(subject.document)
    for (const { example } of answersOf(served, subject.vendor)) {
      const body = example?.value as Record<string, unknown> | undefined
      const key = body && Object.keys(body).find((each) => typeof body[each] === 'string')
      if (!body || !key) continue
      body[key] = { of: 'another type' }
      return { subject, served }
    }
  }
  throw new Error('no document has an example to be made wrong')
}
