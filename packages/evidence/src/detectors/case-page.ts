/** A page in Markdown about parcels, for the cases of detectors. */
export const casePage = ({
  auth = 'Send `Authorization: Bearer <key>` with every request.',
  call = '`GET /parcels/:id`',
  fields = '',
  example = '',
  more = '',
}: {
  readonly auth?: string
  readonly call?: string
  /** Rows of the table of fields. */
  readonly fields?: string
  /** The body of the response, as it is printed. */
  readonly example?: string
  readonly more?: string
}): string => `# Parcels

Base URL: \`https://api.parcels.test\`. ${auth}

## Get a parcel

${call}

### Response

${fields && `| Name | Type | Description |\n| --- | --- | --- |\n${fields}\n`}
${example && `\`\`\`json\n${example}\n\`\`\`\n`}
${more}`
