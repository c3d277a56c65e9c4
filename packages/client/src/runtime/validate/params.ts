/** The parameters of a call. */
export type Params = Readonly<Record<string, unknown>>
