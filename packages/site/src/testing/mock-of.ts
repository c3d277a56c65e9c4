import type { Vendor } from '@sendspec/contract'
import { type Mock, startMock } from '@sendspec/mock'
import { openapiFiles } from '@sendspec/openapi'

/** The mock server of a vendor, made from its contract as it is now. */
export const mockOf = (vendor: Vendor): Promise<Mock> => {
  const document = openapiFiles(vendor).get(`openapi/${vendor.id}/openapi.json`) ?? '{}'
  return startMock({ document: JSON.parse(document), port: 0 })
}
