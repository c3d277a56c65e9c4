/** The meaning of each code of a mismatch that is not one of Zod's issue codes. */
export const mismatchCodes = {
  undocumented_operation: 'A call has a path or a method that the contract does not name.',
  undocumented_status: 'An answer has a status that the operation does not name.',
  undocumented_parameter: 'A call has a query parameter that the operation does not name.',
  undocumented_header: 'A header is one that the page does not name.',
  missing_credentials: 'A call lacks the credentials that the contract asks for.',
  missing_parameter: 'A call lacks a parameter that is required.',
  invalid_parameter: 'A parameter has a value that the contract does not allow.',
  missing_header: 'A header that is required is missing.',
  invalid_header: 'A header has a value that the contract does not allow.',
  content_type: 'A body has a content type that the contract does not name.',
  content_encoding: 'A body can not be decoded as its content encoding says.',
  body_not_json: 'A body is not JSON.',
  missing_body: 'A body is missing.',
  unexpected_body: 'There is a body where the contract has none.',
} as const
