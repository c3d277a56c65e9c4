import markdown from './sendoso-get-sends.mdx.json' with { type: 'json' }
import rendered from './sendoso-get-sends.rendered.txt.json' with { type: 'json' }

export const facts: readonly unknown[] = [markdown, rendered]
