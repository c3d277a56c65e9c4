import type { Operation } from '@sendspec/contract'

export const Method = ({ method }: Pick<Operation, 'method'>) => (
  <span class={`method ${method.toLowerCase()}`}>{method}</span>
)
