import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../runtimes/run.ts'

/** The packages for a run: the versions current in late 2026, and the Redoc of this site. */
const renderers = {
  'redoc-2': 'redoc@2.5.4',
  'redoc-3': 'redoc@3.0.1',
  scalar: '@scalar/api-reference@1.72.1',
  elements: '@stoplight/elements@9.0.25',
  'swagger-ui': 'swagger-ui-dist@5.35.0',
  rapidoc: 'rapidoc@9.3.8',
} as const

/** Extracts each package into a folder of its name. The bundles are complete, so no dependency is installed. */
export const fetchRenderers = async (folder: string): Promise<void> => {
  for (const [name, specifier] of Object.entries(renderers)) {
    const packed = JSON.parse(await run('npm', ['pack', specifier, '--json', '--loglevel=error'], folder)) as [
      { filename: string },
    ]
    await mkdir(join(folder, name))
    await run('tar', ['-xzf', packed[0].filename, '-C', name, '--strip-components=1'], folder)
  }
}

/** A renderer, embedded as its documentation describes. */
export interface Renderer {
  readonly name: string
  readonly version: string
  /** The body of the page. The document is `/openapi.json`. `/modules/` has the packages. */
  readonly body: string
  /** The text of its first view, if that shows no operation. */
  readonly summary?: string
  /** The element that has its content in a shadow tree. */
  readonly shadow?: string
}

const version = (name: keyof typeof renderers): string => renderers[name].replace(/^.+@/, '')

export const rendered = (title: string): readonly Renderer[] => [
  {
    name: 'Redoc 2',
    version: version('redoc-2'),
    body: `<redoc spec-url="/openapi.json"></redoc><script src="/modules/redoc-2/bundles/redoc.standalone.js"></script>`,
  },
  {
    name: 'Redoc 3',
    version: version('redoc-3'),
    body: `<redoc spec-url="/openapi.json"></redoc><script type="module" src="/modules/redoc-3/bundles/redoc.standalone.js"></script>`,
  },
  {
    name: 'Scalar',
    version: version('scalar'),
    body: `<div id="app"></div><script src="/modules/scalar/dist/browser/standalone.js"></script><script>Scalar.createApiReference('#app', { url: '/openapi.json' })</script>`,
  },
  {
    name: 'Elements',
    version: version('elements'),
    body: `<script src="/modules/elements/web-components.min.js"></script><link rel="stylesheet" href="/modules/elements/styles.min.css"><elements-api apiDescriptionUrl="/openapi.json" router="hash"></elements-api>`,
    summary: title,
  },
  {
    name: 'Swagger UI',
    version: version('swagger-ui'),
    body: `<link rel="stylesheet" href="/modules/swagger-ui/swagger-ui.css"><div id="app"></div><script src="/modules/swagger-ui/swagger-ui-bundle.js"></script><script>SwaggerUIBundle({ url: '/openapi.json', dom_id: '#app' })</script>`,
  },
  {
    name: 'RapiDoc',
    version: version('rapidoc'),
    body: `<script type="module" src="/modules/rapidoc/dist/rapidoc-min.js"></script><rapi-doc spec-url="/openapi.json" render-style="read"></rapi-doc>`,
    shadow: 'rapi-doc',
  },
]
