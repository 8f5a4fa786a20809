// Runs one batch verb of the real program to its end.
import { execFile } from 'node:child_process';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment } from './launch';

export interface BatchEnd {
  readonly exitCode: number;
  readonly out: string;
  readonly err: string;
}

export function runBatch(words: readonly string[], env: Record<string, string> = {}): Promise<BatchEnd> {
  return new Promise((resolve) => {
    const child = execFile(
      electronPath(),
      electronArgs(appFolder, ['--batch', ...words]),
      { env: { ...environment(), ...env }, maxBuffer: 256 * 1024 * 1024 },
      (_error, out, err) => resolve({ exitCode: child.exitCode ?? -1, out, err }),
    );
  });
}
