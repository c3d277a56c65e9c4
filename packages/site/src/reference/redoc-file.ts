import type { Vendor } from '@sendspec/contract'
import { xmlText } from '../markdown/xml.ts'
import { referenceDocument } from './reference-document.ts'

/** A script can't have its own end in it. */
const inScript = (code: string): string => code.replaceAll('</script', '<\\/script')

/**
 * The OpenAPI document of the observed reading in Redoc, as one file to download. It needs nothing else, and its policy
 * lets it load nothing.
 */
export const redocFile = (vendor: Vendor, { document, bundle }: { document: string; bundle: string }): string =>
  `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; form-action 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; worker-src blob:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${xmlText(vendor.name)}</title>
</head>
<body>
<div id="redoc"></div>
<script>${inScript(bundle)}</script>
<script>Redoc.init(${referenceDocument(document, vendor.ledger).replaceAll('<', '\\u003c')}, { untrustedSpec: true, hideDownloadButtons: true, disableSearch: true }, document.getElementById('redoc'))</script>
</body>
</html>
`
