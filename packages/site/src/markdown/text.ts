/** Joins the sections that are not empty. */
export const document = (...sections: readonly (string | undefined)[]): string =>
  `${sections.filter((section) => section !== undefined && section !== '').join('\n\n')}\n`
