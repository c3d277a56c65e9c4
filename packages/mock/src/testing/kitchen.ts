const order = { type: 'object', required: ['cups'], properties: { cups: { type: 'integer' } } }

/** A document for tests of a mock server. The payload `wrong` violates its schema. */
export const kitchen = {
  openapi: '3.1.0',
  info: { title: 'Kitchen API', version: '1' },
  security: [{ token: [] }],
  paths: {
    '/orders/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, schema: { type: 'integer' } }],
        responses: { 204: { description: 'It is there.' } },
      },
    },
    '/orders': {
      get: {
        responses: {
          200: {
            description: 'Orders.',
            content: {
              'application/json': {
                schema: { $ref: '#/components/schemas/Order' },
                examples: { one: { value: { cups: 1 } }, wrong: { value: { cups: 'two' } } },
              },
            },
          },
        },
      },
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: order } } },
        responses: { 204: { description: 'Ordered.' } },
      },
    },
  },
  components: { securitySchemes: { token: { type: 'http', scheme: 'bearer' } }, schemas: { Order: order } },
}
