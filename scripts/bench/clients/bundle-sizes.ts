import { bundleParts, gzipSize } from '@sendspec/client/testing'

/** Bytes after minifying and gzip of each part, in the order in which they are loaded. */
export interface BundleSizes {
  readonly first: number
  readonly validation: number
  readonly explanation: number
}

/** Bundles a module whose text is given. */
export const bundleSizes = async (text: string, folder: string, external: string[] = []): Promise<BundleSizes> => {
  const { first, validation, explanation } = await bundleParts({ text, folder, external })
  return { first: gzipSize(first), validation: gzipSize(validation), explanation: gzipSize(explanation) }
}
