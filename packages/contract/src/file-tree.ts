/** What a generator makes: text by path, relative to `generated/`, with forward slashes. */
export type FileTree = ReadonlyMap<string, string>

/** Files to write or to serve, by path: text, or bytes. */
export type Files = ReadonlyMap<string, string | Uint8Array>
