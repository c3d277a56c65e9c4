import type { ContractPlace } from '@sendspec/contract'

/** `listSends 200 /sends/*\/status` */
export const contractPlaceWords = ({ operation, part, pointer }: ContractPlace): string =>
  [operation, part, pointer].filter(Boolean).join(' ')
