/** What a generator makes: text by path, relative to `generated/`, with forward slashes. */
export type FileTree = ReadonlyMap<string, string>
