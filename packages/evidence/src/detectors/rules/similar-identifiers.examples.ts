import type { PayloadExamples } from '../detector.ts'

export const examples: PayloadExamples = {
  reported: [
    {
      given: {
        part: '200',
        body: [{ id: '6f1c2a34-9b1d-4c5e-8f70-165707e12345' }, { id: '6f1c2a34-9b1d-4c5e-8f70-165707e12123' }],
      },
      message:
        '6f1c2a34-9b1d-4c5e-8f70-165707e12123 and 6f1c2a34-9b1d-4c5e-8f70-165707e12345 differ in their last digits only',
    },
  ],
  silent: [
    {
      part: '200',
      body: [{ id: '6f1c2a34-9b1d-4c5e-8f70-165707e12345' }, { id: '0b7a91d2-3c4e-4f5a-9d6b-7e8f90a1b2c3' }],
    },
  ],
}
