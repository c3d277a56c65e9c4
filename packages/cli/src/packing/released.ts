import { SendspecError } from '@sendspec/contract'
import { digestsOf, readTarball, type Tarball } from '@sendspec/release'

/** The part of a registry's document that is read. */
interface PackageDocument {
  readonly versions?: Readonly<
    Record<string, { readonly dist?: { readonly tarball?: string; readonly integrity?: string } }>
  >
}

/**
 * The tarballs of all versions that a registry has of some packages.
 * @param registry Its address, with a slash at the end.
 * @throws SendspecError if it doesn't answer, or a tarball isn't the one that its document names.
 */
export const releasedTarballs = async (registry: string, names: readonly string[]): Promise<readonly Tarball[]> =>
  (await Promise.all(names.map((name) => versionsOf(registry, name)))).flat()

const versionsOf = async (registry: string, name: string): Promise<readonly Tarball[]> => {
  const place = `${registry}${name}`
  const answer = await get(place)
  if (answer.status === 404) return []
  const { versions = {} } = parsed(await bytesOf(answer, place), place)
  return Promise.all(
    Object.values(versions).map(async ({ dist: { tarball = '', integrity } = {} }) => {
      const bytes = await bytesOf(await get(tarball), tarball)
      if (digestsOf(bytes).integrity === integrity) return (await readTarball(bytes)).tarball
      return refuse(tarball, `its digest is not the one in ${place}`)
    }),
  )
}

const parsed = (bytes: Uint8Array, place: string): PackageDocument => {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as PackageDocument
  } catch {
    return refuse(place, "it isn't JSON")
  }
}

const get = (address: string): Promise<Response> =>
  fetch(address).catch((error: Error) => refuse(address, `there is no answer: ${error.message}`))

const bytesOf = async (answer: Response, place: string): Promise<Uint8Array> =>
  answer.ok ? new Uint8Array(await answer.arrayBuffer()) : refuse(place, `the answer has status ${answer.status}`)

const refuse = (place: string, what: string): never => {
  throw new SendspecError({ place, what, next: 'check that --registry is the address of the registry, and try again' })
}
