/** A vendor's downloads, by path from its folder. */
export const downloads = [
  {
    title: 'OpenAPI 3.1, observed reading',
    files: [
      { path: 'openapi.json', format: 'JSON' },
      { path: 'openapi.yaml', format: 'YAML' },
    ],
  },
  {
    title: 'OpenAPI 3.1, documented reading',
    files: [
      { path: 'openapi.documented.json', format: 'JSON' },
      { path: 'openapi.documented.yaml', format: 'YAML' },
    ],
  },
  { title: 'Overlay between them', files: [{ path: 'overlay.yaml', format: 'YAML' }] },
  {
    title: 'Findings',
    files: [
      { path: 'findings.json', format: 'JSON' },
      { path: 'findings.sarif', format: 'SARIF' },
      { path: 'letter.md', format: 'letter' },
    ],
  },
  { title: 'Redoc, one file to open offline', files: [{ path: 'redoc.html', format: 'HTML' }] },
  { title: 'Example coverage', files: [{ path: 'coverage.json', format: 'JSON' }] },
] as const
