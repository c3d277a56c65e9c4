/** The parts of a command between which its addresses may break: after a slash. */
export const addressParts = (command: string): readonly string[] => command.split(/(?<=\w\/)(?=\w)/)
