import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

const field = '<ParamField query="depot" type="string">\n  Whose.\n</ParamField>'

export const examples: PageExamples = {
  reported: [{ given: `# List parcels\n\n${field}\n`, message: 'no method and no path is stated' }],
  silent: [casePage(), `# List parcels\n\n\`GET /parcels\`\n\n${field}\n`],
}
