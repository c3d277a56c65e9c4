import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { page: 1, per_page: 10, total: 892, items: [{}, {}] } },
      message: '2 items shown, but page 1 of 892 items, 10 a page, has 10',
    },
  ],
  silent: [
    { part: '200', body: { page: 1, per_page: 10, total: 2, items: [{}, {}] } },
    { part: '200', body: { page: 1, per_page: 10, total: 892, items: [{}, {}] }, isCut: true },
    { part: 'request', body: { page: 1, per_page: 10, total: 892, items: [{}, {}] } },
  ],
}
