import { type Data, optional } from '@sendspec/facts'
import { z } from 'zod/v4'

const text = z.string()

/** The verdicts of contract tests as JSON. Within one `version` fields are only ever added. */
export const verdictsReportSchema = z.object({
  version: z.literal(1),
  verdicts: z.array(
    z.object({
      /** Id of the vendor. */
      vendor: text,
      check: text,
      claim: text,
      subject: text,
      ok: z.boolean(),
      complaints: z.array(
        z.object({
          place: text,
          what: text,
          next: text,
          source: optional(z.object({ file: text, line: z.int().min(1) })),
        }),
      ),
      skipped: optional(text),
    }),
  ),
})
export interface VerdictsReport extends Data<typeof verdictsReportSchema> {}
