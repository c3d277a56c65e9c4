import { posix } from 'node:path'

const text = (type: string): string => `${type}; charset=utf-8`

const types: Readonly<Record<string, string>> = {
  '.css': text('text/css'),
  '.html': text('text/html'),
  '.ico': 'image/x-icon',
  '.js': text('text/javascript'),
  '.json': text('application/json'),
  '.md': text('text/markdown'),
  '.png': 'image/png',
  '.sarif': text('application/sarif+json'),
  '.svg': text('image/svg+xml'),
  '.tgz': 'application/gzip',
  '.txt': text('text/plain'),
  '.xml': text('application/xml'),
  '.yaml': text('application/yaml'),
}

/** The media type of a file, by its name. */
export const fileType = (path: string): string => types[posix.extname(path)] ?? text('text/plain')
