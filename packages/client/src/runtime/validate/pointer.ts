/** A key as a step of a JSON pointer. */
export const stepTo = (key: string): string => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
