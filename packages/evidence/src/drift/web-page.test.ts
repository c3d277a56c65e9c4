import { readPage } from '@sendspec/reader'
import { expect, it } from 'vitest'
import { diffFacts } from './diff-facts.ts'
import { refuseOtherPage } from './refuse-other-page.ts'

const call = 'curl https://api.parcels.example/v1/parcels -H "Authorization: Bearer $TOKEN"'
const body = (status: string): string => `{
  "data": [
    { "id": 7, "status": "${status}", "weight": 2.5 }
  ]
}`

const text = readPage({
  id: 'parcels.txt',
  text: `Parcels

List parcels

The /v1/parcels endpoint lists your parcels.

$ ${call}

As a result, you get your parcels:

${body('sent')}
`,
})

const web = (status: string) =>
  readPage({
    id: 'parcels.txt',
    text: `<!doctype html><html><head><title>Parcels</title></head><body><nav><a href="/">Home</a></nav><main>
<h1>Parcels</h1><h2>List parcels</h2><p>The /v1/parcels endpoint lists your parcels.</p>
<pre><code class="language-bash">${call.replaceAll('"', '&quot;')}</code></pre>
<p>As a result, you get your parcels:</p>
<pre><code class="language-json">${body(status).replaceAll('"', '&quot;')}</code></pre>
</main></body></html>`,
  })

it('a web page is compared with what was captured as text, and states the same', () => {
  expect([text.dialect, web('sent').dialect]).toEqual(['prose-samples', 'html'])
  expect(() => refuseOtherPage(text, web('sent'), { force: false })).not.toThrow()
  expect(diffFacts(text, web('sent'))).toEqual([])
})

it('what the web page changed is told', () => {
  expect(diffFacts(text, web('lost')).length).toBeGreaterThan(0)
})
