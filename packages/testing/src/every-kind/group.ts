import { defineVendor, type Vendor, type VendorDefinition } from '@sendspec/contract'

/** One resource of `every-kind`: all that a vendor has but its name. */
export type Group = Omit<VendorDefinition, 'id' | 'name' | 'description' | 'homepage'> &
  Required<Pick<VendorDefinition, 'pages'>>

const listed = <Key extends 'pages' | 'servers' | 'ledger' | 'payloads'>(groups: readonly Group[], key: Key) =>
  groups.flatMap((group) => group[key] as readonly unknown[]) as unknown as Group[Key]

const merged = <Key extends 'resources' | 'collections' | 'contract'>(groups: readonly Group[], key: Key) =>
  Object.assign({}, ...groups.map((group) => group[key])) as NonNullable<VendorDefinition[Key]>

/** The vendor `every-kind` with these of its resources; authorization and limit are those of the first. */
export const vendorOf = (...groups: readonly [Group, ...Group[]]): Vendor =>
  defineVendor({
    ...groups[0],
    id: 'every-kind',
    name: 'Every Kind',
    description: 'Has every kind of operation.',
    homepage: 'https://every-kind.example',
    pages: listed(groups, 'pages'),
    servers: listed(groups, 'servers'),
    resources: merged(groups, 'resources'),
    ...(groups.some(({ collections }) => collections) && { collections: merged(groups, 'collections') }),
    contract: merged(groups, 'contract'),
    ledger: listed(groups, 'ledger'),
    payloads: listed(groups, 'payloads'),
  })
