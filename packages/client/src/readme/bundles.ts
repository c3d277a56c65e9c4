import { clientName, creation } from '../example.ts'
import type { Model } from '../model.ts'
import { code, table } from './markdown.ts'
import { invocation } from './sample.ts'

/** How to keep a bundle small. */
export const bundlesSection = (model: Model): readonly string[] => {
  const [call] = model.calls
  if (!call) return []
  return [
    '## Smaller bundles',
    'Every operation is also a function, so a bundle can hold only the operations that you use:',
    code(
      `import { connect${model.name}, ${call.operation.id} } from '@sendspec/${model.vendor.id}'`,
      '',
      `const token = 'your-token'`,
      creation(model).replace(`const ${clientName(model)} = create`, 'const connection = connect'),
      `const result = await ${invocation(model, call)
        .replace(/^\w+\.(\w+)\(/, '$1(connection, ')
        .replace(', )', ')')}`,
      'console.log(result.ok)',
    ),
    "If your bundler splits code, the validators are a separate part that is loaded with the first body. A bundle in a single file contains them, with `validate: 'off'` too. If no call validates, leave them out: `--external:*.validate.js` in esbuild, `external: /\\.validate\\.js$/` in Rollup.",
  ]
}

/** Where a client runs, and where it doesn't. */
export const platformsSection = ({ vendor }: Model): readonly string[] => [
  '## Where it runs',
  'The package has ES modules only.',
  table(
    ['platform', 'works with'],
    [
      ['Node, `import`', '20 and later'],
      ['Node, `require`', '20.19 and later, 22.12 and later; before that, `await import()`'],
      ['Browsers, Deno, Bun, Cloudflare Workers', 'current releases'],
      ['TypeScript, ES modules', '5.4 and later, with `nodenext`, `node16` or `bundler`'],
      [
        'TypeScript, CommonJS modules',
        '5.8 and later with `nodenext`. `node16` and older compilers refuse a static import (TS1479): use `await import()`',
      ],
      [
        'Jest 30, CommonJS',
        `Node 24.9 and later with \`--experimental-vm-modules\`; otherwise let Babel compile the package: \`transformIgnorePatterns: ['/node_modules/(?!@sendspec/)']\``,
      ],
      [
        'React Native',
        'tested with its `fetch` and `AbortController`, and without what Hermes lacks. Phones follow redirects with all headers, so call only hosts that you trust',
      ],
    ],
  ),
  `\`engines\` in \`package.json\` names the releases of Node in which \`require('@sendspec/${vendor.id}')\` works.`,
]
