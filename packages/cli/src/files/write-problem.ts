import { SendspecError } from '@sendspec/contract'

const steps: Readonly<Record<string, string>> = {
  EACCES: 'make it writable',
  EPERM: 'make it writable',
  EROFS: 'choose a place on a disk that can be written to',
  ENOSPC: 'make room on the disk',
  ENOTDIR: 'choose a place whose parent is a folder',
  EEXIST: 'choose a place whose parent is a folder',
  EISDIR: 'name a file, not a folder',
  ENOENT: 'choose a place where files can be made',
}

/** The error for a place that can't be written. Faults of the program pass through unchanged. */
export const writeProblem = (error: unknown, place: string): unknown => {
  const { code, path } = error as NodeJS.ErrnoException
  if (error instanceof SendspecError || code === undefined) return error
  const where =
    path === undefined || path === place || !path.startsWith(`${place}/`) ? '' : ` (at ${path.slice(place.length + 1)})`
  return new SendspecError({
    place,
    what: `it can't be written: ${code}${where}`,
    next: steps[code] ?? 'check its permissions, or name another place',
  })
}
