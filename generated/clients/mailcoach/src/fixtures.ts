// Made by Sendspec. Do not edit: change the source and run `sendspec generate`.
// Source: contracts/mailcoach/evidence/payloads

import type { Fixture } from './runtime/testing/fixture.ts'
import type { ApiError, SendPage, SingleSend, ValidationError } from './sends.ts'

export type { Fixture, FixtureSource } from './runtime/testing/fixture.ts'

/**
 * The only page of three sends, all sent in the same second.
 * Printed on https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends, lines 26 to 106.
 */
export const listSends200ThreeSends: Fixture<SendPage> = {
  operation: 'listSends',
  part: 200,
  name: 'three-sends',
  origin: 'printed',
  sources: [{ url: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends', lines: [26, 106] }],
  body: {
    data: [
      {
        uuid: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48',
        transport_message_id: null,
        campaign_uuid: 'caaec36d-b5b7-31ab-8f1a-9aff08f47045',
        automation_mail_uuid: '9bbdca04-a68f-3bfd-b3c9-e2be829c5f23',
        transactional_mail_log_item_uuid: 'e3d8b659-cbad-36b9-bb4b-428f78a851be',
        subscriber_uuid: '2051c60c-a9f3-31d0-a58c-7adcc32ea2e3',
        sent_at: '2022-11-10T09:59:44.000000Z',
        failed_at: null,
        failure_reason: null,
        open_count: null,
        click_count: null,
        created_at: '2022-11-10T09:58:44.000000Z',
        updated_at: '2022-11-10T09:58:44.000000Z',
      },
      {
        uuid: 'fada1399-b540-3c3b-9d89-4f5e3656d437',
        transport_message_id: null,
        campaign_uuid: '7622cc9c-85c0-3e2e-991a-9064f02eca74',
        automation_mail_uuid: 'bcf75185-554e-3413-8028-f8e6032836e9',
        transactional_mail_log_item_uuid: '93314af7-8921-3156-b92a-7ac0cb4c4552',
        subscriber_uuid: 'e9df76bc-3a11-3b3a-937d-0ab74df296ab',
        sent_at: '2022-11-10T09:59:44.000000Z',
        failed_at: null,
        failure_reason: null,
        open_count: null,
        click_count: null,
        created_at: '2022-11-10T09:58:44.000000Z',
        updated_at: '2022-11-10T09:58:44.000000Z',
      },
      {
        uuid: '5ea4b180-5cda-32ac-a529-0bcc57da0dec',
        transport_message_id: null,
        campaign_uuid: '23a9107f-a67a-300a-936a-50f7f91418eb',
        automation_mail_uuid: '0e88d06f-e709-3421-ab43-e8059a9dd133',
        transactional_mail_log_item_uuid: '9e0b0311-9c93-3450-9257-77172cb5ea8f',
        subscriber_uuid: '50baf170-ed93-386e-b400-71f8afab713f',
        sent_at: '2022-11-10T09:59:44.000000Z',
        failed_at: null,
        failure_reason: null,
        open_count: null,
        click_count: null,
        created_at: '2022-11-10T09:58:44.000000Z',
        updated_at: '2022-11-10T09:58:44.000000Z',
      },
    ],
    links: {
      first: '::tenantUrl::/api/sends?page=1',
      last: '::tenantUrl::/api/sends?page=1',
      prev: null,
      next: null,
    },
    meta: {
      current_page: 1,
      from: 1,
      last_page: 1,
      links: [
        { url: null, label: '« Previous', active: false },
        { url: '::tenantUrl::/api/sends?page=1', label: '1', active: true },
        { url: null, label: 'Next »', active: false },
      ],
      path: '::tenantUrl::/api/sends',
      per_page: 15,
      to: 3,
      total: 3,
    },
  },
}

/**
 * The second and last page of 17 sends: one opened, one that failed.
 * Written by hand from the contract: the page has none.
 */
export const listSends200LastOfTwoPages: Fixture<SendPage> = {
  operation: 'listSends',
  part: 200,
  name: 'last-of-two-pages',
  origin: 'composed',
  sources: [],
  body: {
    data: [
      {
        uuid: '3f0c9c1e-6f0b-4c55-9a53-0d9a4c8d2b11',
        transport_message_id: '0102018f3c2d-00000000@mail.example.com',
        campaign_uuid: '8a4d5b62-31f7-4d0c-8f0e-5c1b7d2a9e33',
        automation_mail_uuid: null,
        transactional_mail_log_item_uuid: null,
        subscriber_uuid: '5d1e7c94-2b8a-4f63-b1d0-7e9f3a6c4d55',
        sent_at: '2026-03-02T08:00:04.000000Z',
        failed_at: null,
        failure_reason: null,
        open_count: 2,
        click_count: 1,
        bounce_count: 0,
        hard_bounce_count: 0,
        soft_bounce_count: 0,
        first_opened_at: '2026-03-02T08:14:40.000000Z',
        last_opened_at: '2026-03-02T19:02:11.000000Z',
        first_clicked_at: '2026-03-02T08:15:02.000000Z',
        last_clicked_at: '2026-03-02T08:15:02.000000Z',
        created_at: '2026-03-02T08:00:00.000000Z',
        updated_at: '2026-03-02T08:00:04.000000Z',
      },
      {
        uuid: 'b7e2a0d4-90c3-4e8e-8a1f-2f6d5c3b1a77',
        transport_message_id: null,
        campaign_uuid: '8a4d5b62-31f7-4d0c-8f0e-5c1b7d2a9e33',
        automation_mail_uuid: null,
        transactional_mail_log_item_uuid: null,
        subscriber_uuid: null,
        sent_at: null,
        failed_at: '2026-03-02T08:00:05.000000Z',
        failure_reason: 'The mailbox does not exist.',
        open_count: 0,
        click_count: 0,
        bounce_count: 0,
        hard_bounce_count: 0,
        soft_bounce_count: 0,
        first_opened_at: null,
        last_opened_at: null,
        first_clicked_at: null,
        last_clicked_at: null,
        created_at: '2026-03-02T08:00:00.000000Z',
        updated_at: '2026-03-02T08:00:05.000000Z',
      },
    ],
    links: {
      first: 'https://acme.mailcoach.app/api/sends?page=1',
      last: 'https://acme.mailcoach.app/api/sends?page=2',
      prev: 'https://acme.mailcoach.app/api/sends?page=1',
      next: null,
    },
    meta: {
      current_page: 2,
      from: 16,
      last_page: 2,
      links: [
        {
          url: 'https://acme.mailcoach.app/api/sends?page=1',
          label: '&laquo; Previous',
          page: 1,
          active: false,
        },
        {
          url: 'https://acme.mailcoach.app/api/sends?page=1',
          label: '1',
          page: 1,
          active: false,
        },
        {
          url: 'https://acme.mailcoach.app/api/sends?page=2',
          label: '2',
          page: 2,
          active: true,
        },
        {
          url: null,
          label: 'Next &raquo;',
          page: null,
          active: false,
        },
      ],
      path: 'https://acme.mailcoach.app/api/sends',
      per_page: 15,
      to: 17,
      total: 17,
    },
  },
}

/**
 * No send matches the filter.
 * Written by hand from the contract: the page has none.
 */
export const listSends200NoSends: Fixture<SendPage> = {
  operation: 'listSends',
  part: 200,
  name: 'no-sends',
  origin: 'composed',
  sources: [],
  body: {
    data: [],
    links: {
      first: 'https://acme.mailcoach.app/api/sends?page=1',
      last: 'https://acme.mailcoach.app/api/sends?page=1',
      prev: null,
      next: null,
    },
    meta: {
      current_page: 1,
      from: null,
      last_page: 1,
      links: [
        {
          url: null,
          label: '&laquo; Previous',
          page: null,
          active: false,
        },
        {
          url: 'https://acme.mailcoach.app/api/sends?page=1',
          label: '1',
          page: 1,
          active: true,
        },
        {
          url: null,
          label: 'Next &raquo;',
          page: null,
          active: false,
        },
      ],
      path: 'https://acme.mailcoach.app/api/sends',
      per_page: 15,
      to: null,
      total: 0,
    },
  },
}

/**
 * A filter that the endpoint does not know.
 * Written by hand from the contract: the page has none.
 */
export const listSends400UnknownFilter: Fixture<ApiError> = {
  operation: 'listSends',
  part: 400,
  name: 'unknown-filter',
  origin: 'composed',
  sources: [],
  body: { message: 'Requested filter(s) `email` are not allowed.' },
}

/**
 * The error that the page shows for every operation.
 * Printed on https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends, lines 154 to 156.
 */
export const listSends401Unauthorized: Fixture<ApiError> = {
  operation: 'listSends',
  part: 401,
  name: 'unauthorized',
  origin: 'printed',
  sources: [
    { url: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends', lines: [154, 156] },
  ],
  body: { message: 'Unauthorized.' },
}

/**
 * A token whose user may not do this.
 * Written by hand from the contract: the page has none.
 */
export const listSends403Forbidden: Fixture<ApiError> = {
  operation: 'listSends',
  part: 403,
  name: 'forbidden',
  origin: 'composed',
  sources: [],
  body: { message: 'This action is unauthorized.' },
}

/**
 * Input that fails validation.
 * Written by hand from the contract: the page has none.
 */
export const listSends422InvalidInput: Fixture<ValidationError> = {
  operation: 'listSends',
  part: 422,
  name: 'invalid-input',
  origin: 'composed',
  sources: [],
  body: { message: 'The page must be an integer.', errors: { page: ['The page must be an integer.'] } },
}

/**
 * More requests than the limit allows.
 * Written by hand from the contract: the page has none.
 */
export const listSends429TooManyRequests: Fixture<ApiError> = {
  operation: 'listSends',
  part: 429,
  name: 'too-many-requests',
  origin: 'composed',
  sources: [],
  body: { message: 'Too Many Attempts.' },
}

/**
 * The first send of the list: sent, and not opened yet.
 * Printed on https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends, lines 120 to 136.
 */
export const getSend200Unopened: Fixture<SingleSend> = {
  operation: 'getSend',
  part: 200,
  name: 'unopened',
  origin: 'printed',
  sources: [
    { url: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends', lines: [120, 136] },
  ],
  body: {
    data: {
      uuid: 'e2cf1b63-6505-3d7a-9c51-a9eb67d97a48',
      transport_message_id: null,
      campaign_uuid: 'caaec36d-b5b7-31ab-8f1a-9aff08f47045',
      automation_mail_uuid: '9bbdca04-a68f-3bfd-b3c9-e2be829c5f23',
      transactional_mail_log_item_uuid: 'e3d8b659-cbad-36b9-bb4b-428f78a851be',
      subscriber_uuid: '2051c60c-a9f3-31d0-a58c-7adcc32ea2e3',
      sent_at: '2022-11-10T09:59:44.000000Z',
      failed_at: null,
      failure_reason: null,
      open_count: null,
      click_count: null,
      created_at: '2022-11-10T09:58:44.000000Z',
      updated_at: '2022-11-10T09:58:44.000000Z',
    },
  },
}

/**
 * A mail that could not be delivered, to a subscriber who has been deleted since.
 * Written by hand from the contract: the page has none.
 */
export const getSend200Failed: Fixture<SingleSend> = {
  operation: 'getSend',
  part: 200,
  name: 'failed',
  origin: 'composed',
  sources: [],
  body: {
    data: {
      uuid: 'b7e2a0d4-90c3-4e8e-8a1f-2f6d5c3b1a77',
      transport_message_id: null,
      campaign_uuid: '8a4d5b62-31f7-4d0c-8f0e-5c1b7d2a9e33',
      automation_mail_uuid: null,
      transactional_mail_log_item_uuid: null,
      subscriber_uuid: null,
      sent_at: null,
      failed_at: '2026-03-02T08:00:05.000000Z',
      failure_reason: 'The mailbox does not exist.',
      open_count: 0,
      click_count: 0,
      bounce_count: 0,
      hard_bounce_count: 0,
      soft_bounce_count: 0,
      first_opened_at: null,
      last_opened_at: null,
      first_clicked_at: null,
      last_clicked_at: null,
      created_at: '2026-03-02T08:00:00.000000Z',
      updated_at: '2026-03-02T08:00:05.000000Z',
    },
  },
}

/**
 * A mail of a campaign that was opened twice and clicked once.
 * Written by hand from the contract: the page has none.
 */
export const getSend200Opened: Fixture<SingleSend> = {
  operation: 'getSend',
  part: 200,
  name: 'opened',
  origin: 'composed',
  sources: [],
  body: {
    data: {
      uuid: '3f0c9c1e-6f0b-4c55-9a53-0d9a4c8d2b11',
      transport_message_id: '0102018f3c2d-00000000@mail.example.com',
      campaign_uuid: '8a4d5b62-31f7-4d0c-8f0e-5c1b7d2a9e33',
      automation_mail_uuid: null,
      transactional_mail_log_item_uuid: null,
      subscriber_uuid: '5d1e7c94-2b8a-4f63-b1d0-7e9f3a6c4d55',
      sent_at: '2026-03-02T08:00:04.000000Z',
      failed_at: null,
      failure_reason: null,
      open_count: 2,
      click_count: 1,
      bounce_count: 0,
      hard_bounce_count: 0,
      soft_bounce_count: 0,
      first_opened_at: '2026-03-02T08:14:40.000000Z',
      last_opened_at: '2026-03-02T19:02:11.000000Z',
      first_clicked_at: '2026-03-02T08:15:02.000000Z',
      last_clicked_at: '2026-03-02T08:15:02.000000Z',
      created_at: '2026-03-02T08:00:00.000000Z',
      updated_at: '2026-03-02T08:00:04.000000Z',
    },
  },
}

/**
 * The error that the page shows for every operation.
 * Printed on https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends, lines 154 to 156.
 */
export const getSend401Unauthorized: Fixture<ApiError> = {
  operation: 'getSend',
  part: 401,
  name: 'unauthorized',
  origin: 'printed',
  sources: [
    { url: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends', lines: [154, 156] },
  ],
  body: { message: 'Unauthorized.' },
}

/**
 * A token whose user may not do this.
 * Written by hand from the contract: the page has none.
 */
export const getSend403Forbidden: Fixture<ApiError> = {
  operation: 'getSend',
  part: 403,
  name: 'forbidden',
  origin: 'composed',
  sources: [],
  body: { message: 'This action is unauthorized.' },
}

/**
 * No send has this UUID.
 * Written by hand from the contract: the page has none.
 */
export const getSend404NotFound: Fixture<ApiError> = {
  operation: 'getSend',
  part: 404,
  name: 'not-found',
  origin: 'composed',
  sources: [],
  body: { message: 'Record not found.' },
}

/**
 * More requests than the limit allows.
 * Written by hand from the contract: the page has none.
 */
export const getSend429TooManyRequests: Fixture<ApiError> = {
  operation: 'getSend',
  part: 429,
  name: 'too-many-requests',
  origin: 'composed',
  sources: [],
  body: { message: 'Too Many Attempts.' },
}

/**
 * The error that the page shows for every operation.
 * Printed on https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends, lines 154 to 156.
 */
export const deleteSend401Unauthorized: Fixture<ApiError> = {
  operation: 'deleteSend',
  part: 401,
  name: 'unauthorized',
  origin: 'printed',
  sources: [
    { url: 'https://mailcoach.app/docs/self-hosted/v6/using-mailcoach/using-the-api/sends', lines: [154, 156] },
  ],
  body: { message: 'Unauthorized.' },
}

/**
 * A token whose user may not do this.
 * Written by hand from the contract: the page has none.
 */
export const deleteSend403Forbidden: Fixture<ApiError> = {
  operation: 'deleteSend',
  part: 403,
  name: 'forbidden',
  origin: 'composed',
  sources: [],
  body: { message: 'This action is unauthorized.' },
}

/**
 * No send has this UUID.
 * Written by hand from the contract: the page has none.
 */
export const deleteSend404NotFound: Fixture<ApiError> = {
  operation: 'deleteSend',
  part: 404,
  name: 'not-found',
  origin: 'composed',
  sources: [],
  body: { message: 'Record not found.' },
}

/**
 * More requests than the limit allows.
 * Written by hand from the contract: the page has none.
 */
export const deleteSend429TooManyRequests: Fixture<ApiError> = {
  operation: 'deleteSend',
  part: 429,
  name: 'too-many-requests',
  origin: 'composed',
  sources: [],
  body: { message: 'Too Many Attempts.' },
}

/** All of them, by operation, then status or `request`, then name. */
export const fixtures: Fixtures = {
  listSends: {
    200: {
      'three-sends': listSends200ThreeSends,
      'last-of-two-pages': listSends200LastOfTwoPages,
      'no-sends': listSends200NoSends,
    },
    400: {
      'unknown-filter': listSends400UnknownFilter,
    },
    401: {
      unauthorized: listSends401Unauthorized,
    },
    403: {
      forbidden: listSends403Forbidden,
    },
    422: {
      'invalid-input': listSends422InvalidInput,
    },
    429: {
      'too-many-requests': listSends429TooManyRequests,
    },
  },
  getSend: {
    200: {
      unopened: getSend200Unopened,
      failed: getSend200Failed,
      opened: getSend200Opened,
    },
    401: {
      unauthorized: getSend401Unauthorized,
    },
    403: {
      forbidden: getSend403Forbidden,
    },
    404: {
      'not-found': getSend404NotFound,
    },
    429: {
      'too-many-requests': getSend429TooManyRequests,
    },
  },
  deleteSend: {
    401: {
      unauthorized: deleteSend401Unauthorized,
    },
    403: {
      forbidden: deleteSend403Forbidden,
    },
    404: {
      'not-found': deleteSend404NotFound,
    },
    429: {
      'too-many-requests': deleteSend429TooManyRequests,
    },
  },
}

/** The type of `fixtures`. */
export interface Fixtures {
  readonly listSends: {
    readonly 200: {
      readonly 'three-sends': typeof listSends200ThreeSends
      readonly 'last-of-two-pages': typeof listSends200LastOfTwoPages
      readonly 'no-sends': typeof listSends200NoSends
    }
    readonly 400: {
      readonly 'unknown-filter': typeof listSends400UnknownFilter
    }
    readonly 401: {
      readonly unauthorized: typeof listSends401Unauthorized
    }
    readonly 403: {
      readonly forbidden: typeof listSends403Forbidden
    }
    readonly 422: {
      readonly 'invalid-input': typeof listSends422InvalidInput
    }
    readonly 429: {
      readonly 'too-many-requests': typeof listSends429TooManyRequests
    }
  }
  readonly getSend: {
    readonly 200: {
      readonly unopened: typeof getSend200Unopened
      readonly failed: typeof getSend200Failed
      readonly opened: typeof getSend200Opened
    }
    readonly 401: {
      readonly unauthorized: typeof getSend401Unauthorized
    }
    readonly 403: {
      readonly forbidden: typeof getSend403Forbidden
    }
    readonly 404: {
      readonly 'not-found': typeof getSend404NotFound
    }
    readonly 429: {
      readonly 'too-many-requests': typeof getSend429TooManyRequests
    }
  }
  readonly deleteSend: {
    readonly 401: {
      readonly unauthorized: typeof deleteSend401Unauthorized
    }
    readonly 403: {
      readonly forbidden: typeof deleteSend403Forbidden
    }
    readonly 404: {
      readonly 'not-found': typeof deleteSend404NotFound
    }
    readonly 429: {
      readonly 'too-many-requests': typeof deleteSend429TooManyRequests
    }
  }
}
