import type { OperationFacts } from '@sendspec/facts'

/** The name of an operation in a sentence: `GET /orders`, or what the page has instead. */
export const operationTitle = ({ method, path, summary, lines }: OperationFacts): string =>
  method && path
    ? `${method.value} ${path.value}`
    : (path?.value ?? summary?.value ?? method?.value ?? `the operation on line ${lines[0]}`)
