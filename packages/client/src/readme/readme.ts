import type { Vendor } from '@sendspec/contract'
import type { Model } from '../model.ts'
import { bundlesSection, platformsSection } from './bundles.ts'
import { operationsSection } from './operations.ts'
import { optionsSection } from './options.ts'
import { pagesSection } from './pages.ts'
import { recipesSection } from './recipes.ts'
import { resultsSection } from './results.ts'
import { startSection } from './start.ts'
import { testsSection } from './tests-section.ts'

const findingsSection = ({ ledger }: Vendor): readonly string[] => {
  const lines = ledger
    .filter(({ severity, contract }) => severity === 'high' && contract.length > 0)
    .map(({ id, title, why }) => `- ${[title, ...(why === undefined ? [] : [why])].join(' ')} (\`${id}\`)`)
  return lines.length > 0 ? ['## Where the documentation misleads', lines.join('\n')] : []
}

/** The README of a client, ordered by what people need first. */
export const readme = (model: Model): string => {
  const { vendor } = model
  const sections = [
    `# @sendspec/${vendor.id}`,
    `Typed client for [${vendor.name}](${vendor.homepage}). ${vendor.description} It calls \`fetch\` and has no dependencies.`,
    ['```sh', `npm install @sendspec/${vendor.id}`, '```'].join('\n'),
    ...startSection(model),
    ...resultsSection(model),
    ...pagesSection(model),
    ...optionsSection(model),
    ...testsSection(model),
    ...recipesSection(model),
    ...bundlesSection(model),
    ...platformsSection(model),
    ...operationsSection(model),
    ...findingsSection(vendor),
    `Made by Sendspec from the contract \`contracts/${vendor.id}\`. Do not edit.`,
  ]
  return `${sections.join('\n\n')}\n`
}
