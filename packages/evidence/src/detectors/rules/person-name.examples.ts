import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: {
        part: '200',
        body: [
          { name: 'Ada Byron', email: 'ada@parcels.test' },
          { name: 'Ada King', email: 'ada@parcels.test' },
        ],
      },
      message: 'ada@parcels.test is "Ada King" here and "Ada Byron" before',
    },
  ],
  silent: [
    {
      part: '200',
      body: [
        { name: 'Ada Byron', email: 'ada@parcels.test' },
        { name: 'Bo King', email: 'bo@parcels.test' },
      ],
    },
  ],
}
