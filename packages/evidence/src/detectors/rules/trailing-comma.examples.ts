import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({ example: '{\n  "id": 1,\n}' }),
      message: 'there is a comma before a closing bracket, which JSON does not allow',
    },
  ],
  silent: [casePage({ example: '{\n  "id": 1\n}' })],
}
