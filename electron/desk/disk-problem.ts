// What the disk refuses, as the Problem a person can act on.
import { fail, type Result } from '#shared/model/problem';

/** Problems: disk-full, disk-lost, folder-unwritable, workspace-missing. Any other error is thrown again, being a bug. */
export function diskProblem(error: unknown, path: string): Result<never> {
  switch (codeOf(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
      return fail('disk-full', { path });
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'EBUSY':
    case 'EEXIST':
    case 'EISDIR':
      return fail('folder-unwritable', { path });
    // A stick that was pulled out, a network folder that is gone, a disk that fails.
    case 'EIO':
    case 'ENXIO':
    case 'ENODEV':
    case 'ESTALE':
    case 'ENOTCONN':
      return fail('disk-lost', { path });
    case 'ENOENT':
    case 'ENOTDIR':
      return fail('workspace-missing', { path });
    default:
      throw error;
  }
}

export function codeOf(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}
