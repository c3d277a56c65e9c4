import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        call: '`GET /parcels`',
        response: `### Params

| Name | Type | Description |
| --- | --- | --- |
| depot | string | Whose. |`,
      }),
      message: '"Params" does not say whether the parameters below it belong in the path or in the query',
    },
  ],
  silent: [
    casePage({ call: '`GET /parcels`', parameters: '| depot | string | Whose. |' }),
    '# Get a parcel\n\n## Parameters\n\n<ParamField path="depot" type="string">\n  Whose.\n</ParamField>\n',
  ],
}
