// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach

import {
  ApiErrorShape,
  PageButtonShape,
  PageLinksShape,
  PageMetaShape,
  SendPageShape,
  SendShape,
  SingleSendShape,
  ValidationErrorShape,
} from './checks/shapes.ts'
import * as values from './checks/values.ts'
import { type BodySchema, schemaOf } from './runtime/validate/body-schema.ts'
import type { ApiError, PageButton, PageLinks, PageMeta, Send, SendPage, SingleSend, ValidationError } from './sends.ts'

export type { BodyIssue, BodySchema, ValidatedBody } from './runtime/validate/body-schema.ts'

/** One mail to one recipient. */
export const SendSchema: BodySchema<Send> = /* @__PURE__ */ schemaOf(SendShape, values)

/** Addresses of other pages. */
export const PageLinksSchema: BodySchema<PageLinks> = /* @__PURE__ */ schemaOf(PageLinksShape, values)

/** One button of a page navigation. */
export const PageButtonSchema: BodySchema<PageButton> = /* @__PURE__ */ schemaOf(PageButtonShape, values)

/** Position of a page among all pages. */
export const PageMetaSchema: BodySchema<PageMeta> = /* @__PURE__ */ schemaOf(PageMetaShape, values)

/** One page of sends. */
export const SendPageSchema: BodySchema<SendPage> = /* @__PURE__ */ schemaOf(SendPageShape, values)

/** The body of an error. */
export const ApiErrorSchema: BodySchema<ApiError> = /* @__PURE__ */ schemaOf(ApiErrorShape, values)

/** The body of an error about the input. */
export const ValidationErrorSchema: BodySchema<ValidationError> = /* @__PURE__ */ schemaOf(ValidationErrorShape, values)

/** One send, in the same envelope as the list. */
export const SingleSendSchema: BodySchema<SingleSend> = /* @__PURE__ */ schemaOf(SingleSendShape, values)
