import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, it } from 'vitest'
import { factsSchema, factsSchemaFiles } from './schema.ts'
import { factsFiles } from './testing/captures.ts'
import { keyOrder } from './write.ts'

const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(factsSchema)
const problems = (facts: unknown) => (validate(facts) ? [] : (validate.errors ?? []).map(({ message }) => message))

it.each(factsFiles())('describes the facts of $page', ({ text }) => {
  expect(problems(JSON.parse(text))).toEqual([])
})

it.each(factsFiles())('refuses what is no fact, in $page', ({ text }) => {
  const facts = JSON.parse(text)
  expect(problems({ ...facts, dialect: 'latin' })).not.toEqual([])
  expect(problems({ ...facts, operations: [{ ...facts.operations[0], description: 'prose' }] })).not.toEqual([])
  expect(problems({ ...facts, page: { ...facts.page, lines: 0 } })).not.toEqual([])
})

it('orders every key of the model', () => {
  const keys = new Set<string>()
  const collect = (schema: unknown): void => {
    if (typeof schema !== 'object' || schema === null) return
    if ('properties' in schema) for (const key of Object.keys(schema.properties as object)) keys.add(key)
    for (const inner of Object.values(schema)) collect(inner)
  }
  collect(factsSchema)
  keys.delete('properties')
  const missing = [...keys].filter((key) => !keyOrder.includes(key))
  expect(missing).toEqual([])
  expect(new Set(keyOrder).size).toBe(keyOrder.length)
})

it('is published as a file', () => {
  const text = factsSchemaFiles().get('schemas/facts.schema.json') ?? ''
  expect(JSON.parse(text)).toEqual(factsSchema)
})
