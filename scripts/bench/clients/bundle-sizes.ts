import { bundleParts, gzipSize } from '@sendspec/client/testing'

/** Bytes of each part after minifying and gzip, in loading order. */
export interface BundleSizes {
  readonly first: number
  readonly validation: number
  readonly explanation: number
}

/** Bundles a module from its text. */
export const bundleSizes = async (text: string, folder: string, external: string[] = []): Promise<BundleSizes> => {
  const { first, validation, explanation } = await bundleParts({ text, folder, external })
  return { first: gzipSize(first), validation: gzipSize(validation), explanation: gzipSize(explanation) }
}
