/** The files of a site by path: text, or bytes of images and packages. */
export type SiteTree = ReadonlyMap<string, string | Uint8Array>
