import { quote } from '@sendspec/contract'
import { credentialParagraph, credentialWords, environmentLines } from '../credentials.ts'
import { creation } from '../example.ts'
import type { Model } from '../model.ts'
import { readServers, variablesOf } from '../servers.ts'
import { code, table } from './markdown.ts'
import { invocation } from './sample.ts'

const servers = ({ vendor }: Model): readonly string[] => {
  const { named, anyAddress } = readServers(vendor)
  const { scheme } = vendor.auth
  const credentials = scheme === 'none' ? '' : `${credentialWords[scheme]} ${scheme === 'basic' ? 'are' : 'is'}`
  const rows = named.map((server, index) => {
    const variables = variablesOf(server).map((name) => `${name}: '…'`)
    const id = index === 0 ? [] : [`server: ${quote(server.id)}`]
    const options = [...id, ...variables]
    return [server.url, server.description, options.length > 0 ? `\`{ ${options.join(', ')} }\`` : 'the default']
  })
  const elsewhere = ['any other', anyAddress?.description ?? 'A proxy or a mock server.', "`{ baseUrl: 'https://…' }`"]
  return [
    '### Servers',
    table(['address', 'what it is', 'option'], [...rows, elsewhere]),
    `An address must start with \`https:\`${credentials && `, because ${credentials} sent with every request`}. \`http:\` is allowed for this machine: \`localhost\`, \`127.0.0.1\` and \`[::1]\`. For a server in a private network or a mock in a container, set \`insecureHttp: true\`: it allows \`http:\` for any host${credentials && `, and ${credentials} then sent without encryption`}.`,
  ]
}

/** The first call, and where it goes. */
export const startSection = (model: Model): readonly string[] => {
  const { vendor, name, calls } = model
  const [call] = calls
  if (!call) return []
  const hasErrors = call.answers.some(({ ok }) => !ok)
  return [
    '## First call',
    code(
      `import { create${name} } from '@sendspec/${vendor.id}'`,
      '',
      ...environmentLines(vendor),
      creation(model),
      '',
      `const result = await ${invocation(model, call)}`,
      'if (result.ok) console.log(result.data)',
      ...(hasErrors ? ["else if (result.kind === 'status') console.error(result.status, result.error)"] : []),
      'else console.error(result.kind)',
    ),
    credentialParagraph(vendor),
    ...servers(model),
  ]
}
