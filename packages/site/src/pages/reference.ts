import type { Vendor } from '@sendspec/contract'
import { html } from '../html.ts'
import { layout, vendorNav } from './layout.ts'

/** The OpenAPI document of the observed reading, shown by Redoc. */
export const referencePage = (vendor: Vendor): string =>
  layout({
    root: '../',
    title: `${vendor.name} API reference · Sendspec`,
    description: vendor.description,
    nav: vendorNav(vendor, 'Reference'),
    head: html`<script src="../_/redoc.js" defer></script>
<script src="../_/reference.js" defer></script>
`,
    body: html`<div id="content" class="reference" data-document="./reference.json">
<noscript><p>The reference needs JavaScript. Without it, read <a href="./openapi.yaml">the OpenAPI document</a> or
<a href="./findings/">the findings</a>.</p></noscript>
</div>`,
  })
