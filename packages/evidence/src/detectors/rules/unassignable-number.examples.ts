import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { phone: '+12061234567' } },
      message: '+12061234567 cannot exist: it has the exchange 123, and none begins with 1',
    },
  ],
  silent: [
    { part: '200', body: { phone: '+12065550142' } },
    { part: '200', body: { phone: '+442071234567' } },
  ],
}
