import type { Operation } from '@sendspec/contract'

/** Where Redoc puts an operation on its page. */
export const operationAnchor = ({ id, notes }: Operation): string => `#tag/${notes.resource}/operation/${id}`
