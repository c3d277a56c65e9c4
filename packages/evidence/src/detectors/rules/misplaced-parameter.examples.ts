import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        more: `### Path parameters

| Name | Type | Description |
| --- | --- | --- |
| depot | string | Whose. |`,
      }),
      message: '`depot` is under "Path parameters", and the path /parcels/{id} has no such part',
    },
  ],
  silent: [casePage({ parameters: '| depot | string | Whose. |' })],
}
