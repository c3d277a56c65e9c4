import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: {
        part: '200',
        body: [
          { created_at: '2024-03-05T09:30:00Z', events: [{ at: '2024-03-05T09:30:00Z' }] },
          { created_at: '2024-03-05T09:30:00Z', events: [{ at: '2024-03-06T01:00:00Z' }] },
        ],
      },
      message:
        'item 1 was created at 2024-03-05T09:30:00Z, and its `events` begin at 2024-03-06T01:00:00Z; those of item 0 begin when it was created',
    },
  ],
  silent: [
    {
      part: '200',
      body: [
        { created_at: '2024-03-05T09:30:00Z', events: [{ at: '2024-03-05T09:30:00Z' }] },
        { created_at: '2024-03-05T09:30:00Z', events: [{ at: '2024-03-05T09:30:20Z' }] },
      ],
    },
  ],
}
