import type { Vendor } from '@sendspec/contract'
import { type BooksChange, bookGroup } from './books.ts'
import { type CratesChange, crateGroup } from './crates.ts'
import { deliveryGroup } from './deliveries.ts'
import { vendorOf } from './group.ts'
import { orderGroup } from './orders.ts'

/** The vendor with every kind of shape, place, pagination, error, header, provenance, amendment and payload. */
export const everyKind = (): Vendor => vendorOf(orderGroup(), crateGroup(), bookGroup(), deliveryGroup())

/** `every-kind` with nothing but its books, which are kept in a collection. */
export const onlyBooks = (change?: BooksChange): Vendor => vendorOf(bookGroup(change))

/** `every-kind` with nothing but its crates, whose page has facts. */
export const onlyCrates = (change?: CratesChange): Vendor => vendorOf(crateGroup(change))

/** `every-kind` with nothing but its deliveries, whose formats and amendments traffic is compared with. */
export const onlyDeliveries = (): Vendor => vendorOf(deliveryGroup())

/** `every-kind` with nothing but its orders, whose page is wrong in most of the ways that an Overlay corrects. */
export const onlyOrders = (): Vendor => vendorOf(orderGroup())
