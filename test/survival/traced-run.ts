// Runs one verb of the real program under strace and reads from the trace what it did to files, in order: what was written
// where, which files and folders were flushed, which were renamed or deleted, and when the answer was given.
import { execFileSync, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { electronArgs } from '../../scripts/launch/electron-args.mjs';
import { appFolder, electronPath, environment } from '../e2e/launch';
import type { DiskEvent } from './disk-model';

const calls =
  'openat,creat,write,pwrite64,writev,pwritev,lseek,ftruncate,truncate,fsync,fdatasync,rename,renameat,renameat2,unlink,unlinkat,mkdir,mkdirat,rmdir';

export interface TracedRun {
  readonly events: readonly DiskEvent[];
  readonly exitCode: number;
  readonly said: string;
}

/** Null: this machine lets nothing be traced. */
export function straceVersion(): string | null {
  try {
    execFileSync('strace', ['-o', '/dev/null', '/bin/true'], { stdio: 'pipe' });
    return execFileSync('strace', ['--version'], { encoding: 'utf8' }).split('\n')[0] ?? '';
  } catch {
    return null;
  }
}

/** Only what happens below `folder` is told. */
export async function runTraced(
  words: readonly string[],
  folder: string,
  traceFile: string,
): Promise<TracedRun> {
  const options = [
    '-f',
    '-y',
    '-xx',
    '-s',
    '16777216',
    '--seccomp-bpf',
    '-e',
    `trace=${calls}`,
    '-o',
    traceFile,
  ];
  const program = [electronPath(), ...electronArgs(appFolder, ['--batch', ...words])];
  const child = spawn('strace', [...options, ...program], { env: environment() });
  let said = '';
  child.stdout.on('data', (text: Buffer) => {
    said += text;
  });
  child.stderr.on('data', (text: Buffer) => {
    said += text;
  });
  const exitCode = await new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
  return { events: eventsIn(await readFile(traceFile, 'latin1'), folder), exitCode, said };
}

/** The lines of a trace as what happened. A call that another interrupts is told in two lines; a flush counts from its first. */
export function eventsIn(trace: string, folder: string): readonly DiskEvent[] {
  const events: DiskEvent[] = [];
  const begun = new Map<string, string>();
  for (const line of trace.split('\n')) {
    const [, thread = '', rest = ''] = /^(\d+)\s+(.*)$/.exec(line) ?? [];
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/.exec(rest);
    if (rest.endsWith('<unfinished ...>')) {
      const call = rest.slice(0, -'<unfinished ...>'.length);
      begun.set(thread, call);
      if (/^f(?:data)?sync\(/.test(call)) {
        const path = fileOf(call);
        if (path?.startsWith(folder) === true) events.push({ kind: 'flushing', path, thread });
      }
      continue;
    }
    const call = resumed === null ? rest : `${begun.get(thread) ?? ''}${resumed[1]}`;
    const event = eventOf(call, thread, resumed !== null);
    if (event === null) continue;
    if (event.kind === 'told' || event.path.startsWith(folder)) events.push(event);
  }
  return events;
}

/** The path strace gives behind a descriptor, which comes first. */
function fileOf(call: string): string | null {
  const hex = /^\w+\(-?\d+<((?:\\x[0-9a-f]{2})+|[^>]*)>/.exec(call)?.[1];
  return hex === undefined ? null : unhex(hex).toString('utf8');
}

function unhex(text: string): Buffer {
  return /^(?:\\x[0-9a-f]{2})*$/.test(text)
    ? Buffer.from(text.replaceAll('\\x', ''), 'hex')
    : Buffer.from(text);
}

function eventOf(call: string, thread: string, wasFlushing: boolean): DiskEvent | null {
  const answer = /\)\s+= (-?\d+)/.exec(call.slice(Math.max(0, call.lastIndexOf(')'))));
  const result = Number(answer?.[1] ?? -1);
  if (result < 0) return null;
  const name = call.slice(0, call.indexOf('('));
  const texts = [...call.matchAll(/"((?:\\x[0-9a-f]{2})*)"/g)].map(([, hex = '']) => unhex(hex));
  const paths = texts.map((text) => text.toString('utf8'));
  const path = fileOf(call);
  switch (name) {
    case 'openat':
    case 'creat': {
      const opened = /= \d+<((?:\\x[0-9a-f]{2})+)>/.exec(call)?.[1];
      if (opened === undefined) return null;
      const flags = {
        truncate: call.includes('O_TRUNC') || name === 'creat',
        append: call.includes('O_APPEND'),
      };
      const made = call.includes('O_CREAT') || name === 'creat';
      return { kind: 'opened', path: unhex(opened).toString('utf8'), made, ...flags };
    }
    case 'write':
    case 'writev': {
      const bytes = Buffer.concat(texts).subarray(0, result);
      if (path === null) return null;
      if (/^\w+\(1</.test(call) && bytes.subarray(0, 1).toString() === '{') return { kind: 'told' };
      return { kind: 'written', path, at: null, bytes };
    }
    case 'pwrite64':
    case 'pwritev': {
      const at = Number(/, (\d+)\s*\)\s+= /.exec(call)?.[1] ?? 0);
      return path === null
        ? null
        : { kind: 'written', path, at, bytes: Buffer.concat(texts).subarray(0, result) };
    }
    case 'lseek':
      return path === null ? null : { kind: 'moved', path, at: result };
    case 'ftruncate':
      return path === null
        ? null
        : { kind: 'cut', path, length: Number(/, (\d+)\s*\)\s+= /.exec(call)?.[1] ?? 0) };
    case 'fsync':
    case 'fdatasync':
      return path === null ? null : { kind: 'flushed', path, thread: wasFlushing ? thread : null };
    case 'rename':
    case 'renameat':
    case 'renameat2': {
      const [from, to] = paths;
      return from === undefined || to === undefined ? null : { kind: 'renamed', path: from, to };
    }
    case 'unlink':
    case 'unlinkat':
    case 'rmdir':
      return paths[0] === undefined ? null : { kind: 'deleted', path: paths[0] };
    default:
      return null;
  }
}
