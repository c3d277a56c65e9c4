import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { links: {}, meta: { links: [] } } },
      message: '`links` is a list here and an object at /links',
    },
  ],
  silent: [{ part: '200', body: { links: {}, meta: { links: {} } } }],
}
