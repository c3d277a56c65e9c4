import type { Vendor } from '@sendspec/contract'
import { onlyOrders } from '@sendspec/testing'
import { applyOverlay } from 'openapi-overlays-js/src/overlay.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { openapiFiles } from './files.ts'
import type { Overlay, OverlayAction } from './overlay.ts'
import { vendors } from './testing/vendors.ts'

const fileOf = (vendor: Vendor, name: string): string => openapiFiles(vendor).get(`openapi/${vendor.id}/${name}`) ?? ''
const overlayOf = (vendor: Vendor): Overlay => parse(fileOf(vendor, 'overlay.yaml'))

describe.each(vendors.map((vendor) => ({ id: vendor.id, vendor })))('the Overlay of $id', ({ vendor }) => {
  test('turns the documented document into the observed one, when another program applies it', () => {
    const documented = JSON.parse(fileOf(vendor, 'openapi.documented.json'))
    const observed = JSON.parse(fileOf(vendor, 'openapi.json'))
    expect(applyOverlay(documented, overlayOf(vendor))).toEqual(observed)
  })

  test('removes only what is there', () => {
    const documented = JSON.parse(fileOf(vendor, 'openapi.documented.json'))
    const { actions, ...rest } = overlayOf(vendor)
    for (const action of actions) {
      const before = JSON.stringify(documented)
      applyOverlay(documented, { ...rest, actions: [action] })
      if (action.remove) expect(JSON.stringify(documented), action.target).not.toBe(before)
    }
  })

  test('says of every change to a schema, parameter or response which finding it follows from', () => {
    const unexplained = overlayOf(vendor).actions.filter(
      ({ target, description, update }) =>
        /^\$\.(paths|components\.schemas)/.test(target) &&
        !/examples(?:'\])?$/.test(target) &&
        Object.keys(update ?? {}).join() !== 'examples' &&
        !description.startsWith(`${vendor.id}-`),
    )
    expect(unexplained).toEqual([])
  })
})

describe('the Overlay between two readings', () => {
  const at = (target: string): OverlayAction[] =>
    overlayOf(onlyOrders()).actions.filter((action) => action.target.startsWith(target))

  test('only adds the value that a list lacks', () => {
    expect(at('$.components.schemas.Size')).toEqual([
      {
        target: '$.components.schemas.Size',
        description: 'every-kind-size-unlisted: The size `huge` is in the example and not in the list.',
        update: { enum: ['huge'] },
      },
    ])
  })

  test('replaces a list whose order changes', () => {
    const description = 'every-kind-milk-order'
    expect(at('$.components.schemas.Milk')).toEqual([
      { target: '$.components.schemas.Milk.enum', description, remove: true },
      { target: '$.components.schemas.Milk', description, update: { enum: ['cow', 'oat', 'soy'] } },
    ])
  })

  test('replaces a type and says why', () => {
    const description = 'every-kind-number-is-text'
    expect(at('$.components.schemas.Order.properties.number')).toEqual([
      { target: '$.components.schemas.Order.properties.number.type', description, remove: true },
      { target: '$.components.schemas.Order.properties.number', description, update: { type: 'string' } },
    ])
  })

  test('names the findings of the keys that a schema starts or stops to require', () => {
    expect(at('$.components.schemas.Order.required')).toEqual([
      {
        target: '$.components.schemas.Order.required',
        description: expect.stringMatching(
          /^every-kind-paid-optional\nevery-kind-tip-unstated$|^every-kind-tip-unstated\nevery-kind-paid-optional$/,
        ),
        remove: true,
      },
    ])
  })

  test('adds what the page leaves out, whole, and each finding by itself', () => {
    const target = "$.paths['/orders/{id}'].get.responses"
    const added = at(target).filter((action) => action.target === target)
    expect(added.map(({ description, update }) => [description, Object.keys(update ?? {})])).toEqual([
      ['every-kind-errors-unstated: The page documents no error.', ['404']],
      ['every-kind-limit-unstated', ['429']],
    ])
  })

  test('is empty of schema changes where the readings agree', () => {
    expect(at('$.components.schemas.Note')).toEqual([])
  })
})
