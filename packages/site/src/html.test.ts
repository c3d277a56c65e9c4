import { expect, test } from 'vitest'
import { html, prose } from './html.ts'

test('a value is escaped, HTML is not, nothing is nothing', () => {
  const hostile = `<script>alert("x" & 'y')</script>`
  expect(html`<p title="${hostile}">${hostile}${html`<b>${1}</b>`}${undefined}</p>`.html).toBe(
    '<p title="&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;">&lt;script&gt;alert(&quot;x&quot; &amp; &#39;y&#39;)&lt;/script&gt;<b>1</b></p>',
  )
})

test('backticks become code, escaped as well', () => {
  expect(prose('Send `<b>` once').html).toBe('Send <code>&lt;b&gt;</code> once')
})
