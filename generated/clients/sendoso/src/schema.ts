// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendoso

import {
  ApiErrorShape,
  RecipientShape,
  SenderShape,
  SendPageShape,
  SendShape,
  SendStatusShape,
  SendSubtypeShape,
  SendTypeShape,
  StatusUpdateShape,
  TouchShape,
} from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { type BodySchema, schemaOf } from './runtime/validate/body-schema.ts'
import type {
  ApiError,
  Recipient,
  Send,
  Sender,
  SendPage,
  SendStatus,
  SendSubtype,
  SendType,
  StatusUpdate,
  Touch,
} from './sends.ts'

export type { BodyIssue, BodySchema, ValidatedBody } from './runtime/validate/body-schema.ts'

/** What kind of gift a send is. */
export const SendTypeSchema: BodySchema<SendType> = /* @__PURE__ */ schemaOf(SendTypeShape, values)

/** The kind of gift within its type. */
export const SendSubtypeSchema: BodySchema<SendSubtype> = /* @__PURE__ */ schemaOf(SendSubtypeShape, values)

/** Status of a send. */
export const SendStatusSchema: BodySchema<SendStatus> = /* @__PURE__ */ schemaOf(SendStatusShape, values)

/** A campaign, which Sendoso calls a touch. */
export const TouchSchema: BodySchema<Touch> = /* @__PURE__ */ schemaOf(TouchShape, values)

/** The person who receives the gift. */
export const RecipientSchema: BodySchema<Recipient> = /* @__PURE__ */ schemaOf(RecipientShape, values)

/** The user who started a send. */
export const SenderSchema: BodySchema<Sender> = /* @__PURE__ */ schemaOf(SenderShape, values)

/** One change of status. */
export const StatusUpdateSchema: BodySchema<StatusUpdate> = /* @__PURE__ */ schemaOf(StatusUpdateShape, values)

/** One gift or mailing to one recipient. */
export const SendSchema: BodySchema<Send> = /* @__PURE__ */ schemaOf(SendShape, values)

/** One page of sends. */
export const SendPageSchema: BodySchema<SendPage> = /* @__PURE__ */ schemaOf(SendPageShape, values)

/** The body of an error. */
export const ApiErrorSchema: BodySchema<ApiError> = /* @__PURE__ */ schemaOf(ApiErrorShape, values)
