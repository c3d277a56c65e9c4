import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: { part: '200', body: { sent_at: '2024-03-05T09:30:00Z', lost_at: '2024-03-05T09:30:00+02:00' } },
      message: '2024-03-05T09:30:00+02:00 has the offset +02:00, and 2024-03-05T09:30:00Z has Z',
    },
  ],
  silent: [{ part: '200', body: { sent_at: '2024-03-05T09:30:00Z', lost_at: '2024-03-06T09:30:00Z' } }],
}
