// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/sendo

import {
  ApiErrorShape,
  MessageDirectionShape,
  MessageListShape,
  MessageShape,
  MessageStatusShape,
  MessageTypeShape,
} from './checks/shapes.ts'
import * as values from './checks/values.ts'
import type { ApiError, Message, MessageDirection, MessageList, MessageStatus, MessageType } from './messages.ts'
import { type BodySchema, schemaOf } from './runtime/validate/body-schema.ts'

export type { BodyIssue, BodySchema, ValidatedBody } from './runtime/validate/body-schema.ts'

/** Type of a message: text only, or with media. */
export const MessageTypeSchema: BodySchema<MessageType> = /* @__PURE__ */ schemaOf(MessageTypeShape, values)

/** Whether a message is incoming or outgoing. */
export const MessageDirectionSchema: BodySchema<MessageDirection> = /* @__PURE__ */ schemaOf(
  MessageDirectionShape,
  values,
)

/** Status of a message. */
export const MessageStatusSchema: BodySchema<MessageStatus> = /* @__PURE__ */ schemaOf(MessageStatusShape, values)

/** An incoming or outgoing message. */
export const MessageSchema: BodySchema<Message> = /* @__PURE__ */ schemaOf(MessageShape, values)

/** One page of messages. */
export const MessageListSchema: BodySchema<MessageList> = /* @__PURE__ */ schemaOf(MessageListShape, values)

/** The body of an error. */
export const ApiErrorSchema: BodySchema<ApiError> = /* @__PURE__ */ schemaOf(ApiErrorShape, values)
