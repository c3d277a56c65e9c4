import { capitalize } from '@sendspec/contract'

/** Id of a group of operations on a vendor's overview. */
export const resourceAnchor = (resource: string): string => `resource-${resource.replace(/[^\w-]+/g, '-')}`

/** The name of a group as a heading: `Send logs`. */
export const resourceTitle = (resource: string): string => capitalize(resource.replace(/[-_]+/g, ' '))
