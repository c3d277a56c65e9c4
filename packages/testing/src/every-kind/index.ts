import { defineVendor, type Vendor } from '@sendspec/contract'
import { type BooksChange, bookGroup } from './books.ts'
import { type CratesChange, crateGroup } from './crates.ts'
import { deliveryGroup } from './deliveries.ts'
import { vendorOf } from './group.ts'
import { hostile, invoiceGroup } from './invoices.ts'
import { orderGroup } from './orders.ts'
import { thingGroup } from './things.ts'

/** The vendor with every kind of shape, place, pagination, error, header, provenance, amendment and payload. */
export const everyKind = (): Vendor =>
  vendorOf(orderGroup(), crateGroup(), bookGroup(), deliveryGroup(), thingGroup(), invoiceGroup())

/** `every-kind` with nothing but its books, which are kept in a collection. */
export const onlyBooks = (change?: BooksChange): Vendor => vendorOf(bookGroup(change))

/** `every-kind` with nothing but its crates, whose page has facts. */
export const onlyCrates = (change?: CratesChange): Vendor => vendorOf(crateGroup(change))

/** `every-kind` with nothing but its deliveries, whose formats and amendments traffic is compared with. */
export const onlyDeliveries = (): Vendor => vendorOf(deliveryGroup())

/** `every-kind` with nothing but its orders, whose page is wrong in most of the ways that an Overlay corrects. */
export const onlyOrders = (): Vendor => vendorOf(orderGroup())

/** `every-kind` with nothing but its invoices, and a name and a description that are HTML as well. */
export const onlyInvoices = (): Vendor =>
  defineVendor({
    ...vendorOf(invoiceGroup()),
    name: `Every Kind ${hostile}`,
    description: `Sells ${hostile}`,
  })

/** `every-kind` with nothing but its things, which can only be asked for with parameters. */
export const onlyThings = (): Vendor => vendorOf(thingGroup())
