import { type Auth, assumed, type Vendor } from '@sendspec/contract'
import { vendorOf } from './group.ts'
import { thingGroup } from './things.ts'

const notes = { description: 'A key from the settings.', provenance: assumed('made up for tests') }

/** A vendor's authentication of each sort, by a name for tests. */
export const authSorts = {
  bearer: { scheme: 'bearer', ...notes },
  basic: { scheme: 'basic', ...notes },
  headerKey: { scheme: 'apiKey', in: 'header', name: 'X-Shop-Id', ...notes },
  prefixedKey: { scheme: 'apiKey', in: 'header', name: 'Authorization', prefix: 'Token', ...notes },
  queryKey: { scheme: 'apiKey', in: 'query', name: 'appid', ...notes },
  none: { scheme: 'none', description: 'Anyone may call.', provenance: notes.provenance },
} as const satisfies Readonly<Record<string, Auth>>
export type AuthSort = keyof typeof authSorts

/** `every-kind` with nothing but its things, and this way to authenticate. */
export const thingsWith = (auth: Auth): Vendor => vendorOf({ ...thingGroup(), auth })
