import { casePage } from '../case-page.ts'
import type { PageExamples } from '../detector.ts'

export const examples: PageExamples = {
  reported: [
    {
      given: casePage({
        fields:
          '| state | string | One of `sent`, `lost`, `held` |\n| last | object | The last move. |\n| last.state | string | One of `sent`, `lost`, `gone` |',
      }),
      message: 'two lists of the values of `state` disagree: only this one has `gone`, only line 13 has `held`',
    },
  ],
  silent: [
    casePage({
      fields:
        "| state | string | One of `sent`, `lost` (`held` isn't currently supported) |\n| last | object | The last move. |\n| last.state | string | One of `sent`, `lost`, `held` |",
    }),
    casePage({
      fields: '| state | string | One of `sent`, `lost`, `held` |',
      more: '## Get a depot\n\n`GET /depots/:id`\n\n### Response\n\n| Name | Type | Description |\n| --- | --- | --- |\n| state | string | One of `sent`, `lost`, `gone` |\n',
    }),
  ],
}
