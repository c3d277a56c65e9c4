import type { FileTree, Vendor } from '@sendspec/contract'
import type { OpenAPIObject } from 'openapi3-ts/oas31'
import { type DocumentFacts, toOpenApi } from './document.ts'
import { explainer } from './explain.ts'
import { overlayBetween } from './overlay.ts'
import { toYaml } from './yaml.ts'

/** Both documents of a vendor as JSON and YAML, and the Overlay between them. */
export const openapiFiles = (vendor: Vendor, facts: DocumentFacts = {}): FileTree => {
  const observed = toOpenApi(vendor, 'observed', facts)
  const documented = toOpenApi(vendor, 'documented', facts)
  const folder = `openapi/${vendor.id}`
  return new Map([
    [`${folder}/openapi.json`, toJson(observed)],
    [`${folder}/openapi.yaml`, toYaml(observed)],
    [`${folder}/openapi.documented.json`, toJson(documented)],
    [`${folder}/openapi.documented.yaml`, toYaml(documented)],
    [`${folder}/overlay.yaml`, toYaml(overlayBetween(documented, observed, explainer(vendor)))],
  ])
}

const toJson = (document: OpenAPIObject): string => `${JSON.stringify(document, null, 2)}\n`
