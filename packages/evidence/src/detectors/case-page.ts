const table = (heading: string, rows: string): string =>
  rows && `### ${heading}\n\n| Name | Type | Description |\n| --- | --- | --- |\n${rows}`

/** A page in Markdown about parcels, for the examples of detectors. Parts that are left out are not on it. */
export const casePage = ({
  title = 'Get a parcel',
  server = 'Base URL: `https://api.parcels.test`.',
  auth = 'Send `Authorization: Bearer <key>` with every request.',
  call = '`GET /parcels/:id`',
  parameters = '',
  body = '',
  sample = '',
  response = '### Response',
  fields = '',
  example = '',
  more = '',
}: {
  readonly title?: string
  readonly server?: string
  readonly auth?: string
  readonly call?: string
  /** Rows of the table of query parameters. */
  readonly parameters?: string
  /** Rows of the table of the fields of the request. */
  readonly body?: string
  /** A call in curl. */
  readonly sample?: string
  /** The heading of the response. */
  readonly response?: string
  /** Rows of the table of the fields of the response. */
  readonly fields?: string
  /** The body of the response, as it is printed. */
  readonly example?: string
  readonly more?: string
} = {}): string =>
  [
    '# Parcels',
    `${server} ${auth}`.trim(),
    `## ${title}`,
    call,
    table('Query parameters', parameters),
    table('Body', body),
    sample && `\`\`\`sh\n${sample}\n\`\`\``,
    response,
    fields && table('', fields).replace(/^.*\n\n/, ''),
    example && `\`\`\`json\n${example}\n\`\`\``,
    more,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
