/** The text of a rendered page, whose query parameters are these lines: a page that is saved as text can lose its names. */
export const renderedPage = (parameters: string): string => `List parcels
This endpoint lists parcels.
curl --request GET \\
--url https://api.parcels.test/parcels \\
--header 'Authorization: Bearer <token>'
{
"id": 7
}
Query Parameters
${parameters}
Errors
A 402 error means that there is no credit left.
`
