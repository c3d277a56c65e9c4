import type { FileTree, Vendor } from '@sendspec/contract'
import { prism } from './prism.ts'
import { healthPath } from './runtime/paths.js'

const header = '# Made by Sendspec. Do not edit: change the source and run `sendspec generate`.\n'
const port = 4010
const health = `fetch('http://127.0.0.1:${port}${healthPath}').then((response) => process.exit(response.ok ? 0 : 1), () => process.exit(1))`

/** A container file for mock packages, and a compose file that runs the mocks of some vendors. */
export const containerFiles = (vendors: readonly Pick<Vendor, 'id'>[]): FileTree =>
  new Map([
    ['mocks/Containerfile', containerfile],
    ['mocks/compose.yaml', compose(vendors)],
  ])

const containerfile = `${header}# The mock of one vendor. The build context is its package:
#   docker build -f generated/mocks/Containerfile -t sendspec-mock-<vendor> generated/mocks/<vendor>
#   docker run --rm -p 127.0.0.1:${port}:${port} sendspec-mock-<vendor> [--errors] [--dynamic]
FROM node:${prism.node.replace(/^\D+/, '')}-slim
ENV NODE_ENV=production NO_UPDATE_NOTIFIER=1
WORKDIR /mock
COPY package.json ./
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund && npm cache clean --force
COPY *.json ./
COPY src ./src
USER node
EXPOSE ${port}
HEALTHCHECK --interval=10s --timeout=3s --start-period=15s --retries=3 CMD ["node", "-e", ${JSON.stringify(health)}]
# In a container 127.0.0.1 can't be reached from outside.
ENTRYPOINT ["node", "src/bin.js", "--host", "0.0.0.0", "--port", "${port}"]
`

const compose = (
  vendors: readonly Pick<Vendor, 'id'>[],
): string => `${header}# docker compose -f generated/mocks/compose.yaml up --wait
name: sendspec-mocks
x-mock: &mock
  init: true
  read_only: true
  cap_drop: [ALL]
  security_opt: ['no-new-privileges:true']
  restart: unless-stopped
services:
${vendors.map(({ id }, index) => service(id, port + index)).join('\n')}
`

const service = (id: string, outside: number): string =>
  [
    `  ${id}:`,
    '    <<: *mock',
    '    build:',
    `      context: ./${id}`,
    '      dockerfile: ../Containerfile',
    `    image: sendspec-mock-${id}`,
    `    ports: ['127.0.0.1:${outside}:${port}']`,
  ].join('\n')
