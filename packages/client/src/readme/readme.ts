import { freshnessOf, type Vendor } from '@sendspec/contract'
import type { Model } from '../model.ts'
import { type ProjectFacts, versionIn } from '../package-files.ts'
import { bundlesSection, platformsSection } from './bundles.ts'
import { operationsSection } from './operations.ts'
import { optionsSection } from './options.ts'
import { pagesSection } from './pages.ts'
import { recipesSection } from './recipes.ts'
import { resultsSection } from './results.ts'
import { schemasSection } from './schemas.ts'
import { startSection } from './start.ts'
import { testsSection } from './tests-section.ts'

const findingsSection = ({ ledger }: Vendor): readonly string[] => {
  const lines = ledger
    .filter(({ severity, contract }) => severity === 'high' && contract.length > 0)
    .map(({ id, title, why }) => `- ${[title, ...(why === undefined ? [] : [why])].join(' ')} (\`${id}\`)`)
  return lines.length > 0 ? ['## Where the documentation misleads', lines.join('\n')] : []
}

/** Commands that work wherever the README is read, because they name the registry or say where to find it. */
const installSection = ({ id }: Vendor, { registry, ...project }: ProjectFacts): readonly string[] => {
  const shell = (...lines: readonly string[]): string => ['```sh', ...lines, '```'].join('\n')
  const install = `npm install @sendspec/${id}`
  if (registry !== undefined)
    return [shell(`npm config set --location=project @sendspec:registry=${registry}`, install)]
  const file = `dist/packages/sendspec-${id}-${versionIn(project)}.tgz`
  return [
    shell(install),
    `The registry is the site that offers the package: \`npm config set --location=project @sendspec:registry=https://<site>/npm/\` writes it to the project's \`.npmrc\`. In a checkout, \`sendspec pack\` writes \`${file}\`, and \`npm install <path>\` takes that file.`,
  ]
}

/** How fresh the package is. */
const freshness = ({ pages }: Vendor): readonly string[] => {
  const fresh = freshnessOf(pages)
  return fresh === undefined ? [] : [`The vendor's ${pages.length === 1 ? 'page was' : 'pages were'} ${fresh}.`]
}

/** The README of a client, ordered by what people need first. */
export const readme = (model: Model, project: ProjectFacts = {}): string => {
  const { vendor } = model
  const sections = [
    `# @sendspec/${vendor.id}`,
    `Typed client for [${vendor.name}](${vendor.homepage}). ${vendor.description} It calls \`fetch\` and has no dependencies.`,
    ...installSection(vendor, project),
    ...startSection(model),
    ...resultsSection(model),
    ...pagesSection(model),
    ...optionsSection(model),
    ...testsSection(model),
    ...schemasSection(model),
    ...recipesSection(model),
    ...bundlesSection(model),
    ...platformsSection(model),
    ...operationsSection(model),
    ...findingsSection(vendor),
    ...freshness(vendor),
    `Made by Sendspec from the contract \`contracts/${vendor.id}\`. Do not edit.`,
  ]
  return `${sections.join('\n\n')}\n`
}
