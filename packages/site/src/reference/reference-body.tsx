import type { JSX } from 'preact'

/** The scripts of the interactive reference. */
export const ReferenceHead = ({ root }: { root: string }): JSX.Element => (
  <>
    <link rel="stylesheet" href={`${root}_/reference.css`} />
    <script src={`${root}_/redoc.js`} defer />
    <script src="document.js" defer />
    <script src={`${root}_/reference.js`} defer />
  </>
)

/** Where Redoc shows the OpenAPI document of the observed reading. */
export const ReferenceBody = (): JSX.Element => (
  <div class="reference">
    <noscript>
      <p>
        This page needs JavaScript. Without it, read <a href="../index.html">the pages of this site</a>, which have the
        same content and more, or <a href="../openapi.yaml">the OpenAPI document</a>.
      </p>
    </noscript>
  </div>
)
