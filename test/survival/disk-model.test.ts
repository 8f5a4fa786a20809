// The disk that a power cut leaves, which the long run judges the program by.
import { describe, expect, it } from 'vitest';
import { Chance } from './chance';
import { type DiskEvent, DiskModel } from './disk-model';
import { eventsIn } from './traced-run';

const path = '/w/keyring.json.new';
const opened = { kind: 'opened', path, made: true, truncate: true, append: false } as const;
const written = (text: string): DiskEvent => ({ kind: 'written', path, at: null, bytes: Buffer.from(text) });
const flushed = (of: string): DiskEvent => ({ kind: 'flushed', path: of, thread: null });

function diskAfter(...events: readonly DiskEvent[]): DiskModel {
  const disk = new DiskModel();
  for (const event of events) disk.take(event);
  return disk;
}

const texts = (files: ReadonlyMap<string, Buffer>) =>
  [...files].map(([name, bytes]) => [name, bytes.toString()]);

describe('a disk after a power cut', () => {
  it('holds what was flushed, under the names that were flushed', () => {
    const unflushed = diskAfter(opened, written('one'));
    expect(texts(unflushed.flushed())).toEqual([]);
    expect(texts(unflushed.written())).toEqual([[path, 'one']]);

    const renamed = diskAfter(opened, written('one'), flushed(path), written('two'), {
      kind: 'renamed',
      path,
      to: '/w/keyring.json',
    });
    expect(texts(renamed.flushed())).toEqual([[path, 'one']]);
    renamed.take(flushed('/w'));
    expect(texts(renamed.flushed())).toEqual([['/w/keyring.json', 'one']]);
    expect(texts(renamed.written())).toEqual([['/w/keyring.json', 'onetwo']]);
  });

  it('holds of what was not flushed at most what was written, in part or as an empty place', () => {
    for (let seed = 1; seed < 40; seed++) {
      const disk = diskAfter(opened, written('whole'), flushed(path), written('torn'));
      const [left] = disk.torn(new Chance(seed)).values();
      expect(left?.toString().slice(0, 5)).toBe('whole');
      for (const [at, byte] of [...(left ?? [])].slice(5).entries())
        expect([0, 'torn'.charCodeAt(at)]).toContain(byte);
    }
  });
});

describe('a trace of the program', () => {
  const hex = (text: string): string =>
    [...Buffer.from(text)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');

  it('is read call by call, also where one interrupts another', () => {
    const log = `7<${hex('/w/000003.log')}>`;
    const trace = [
      `11 openat(AT_FDCWD<${hex('/')}>, "${hex('/w/000003.log')}", O_WRONLY|O_CREAT|O_APPEND, 0600) = ${log}`,
      `11 write(${log}, "${hex('abc')}", 3) = 3`,
      `11 fdatasync(${log} <unfinished ...>`,
      `12 pwrite64(9<${hex('/w/backup.dirigo')}>, "${hex('de')}", 2, 40 <unfinished ...>`,
      '11 <... fdatasync resumed>) = 0',
      '12 <... pwrite64 resumed>) = 2',
      `12 write(8<${hex('/elsewhere')}>, "${hex('f')}", 1) = 1`,
      `12 write(1<${hex('pipe:[7]')}>, "${hex('{"entry":4}')}", 11) = 11`,
      `12 unlink("${hex('/w/old')}") = -1 ENOENT (No such file or directory)`,
    ].join('\n');
    expect(eventsIn(trace, '/w/')).toEqual([
      { kind: 'opened', path: '/w/000003.log', made: true, truncate: false, append: true },
      { kind: 'written', path: '/w/000003.log', at: null, bytes: Buffer.from('abc') },
      { kind: 'flushing', path: '/w/000003.log', thread: '11' },
      { kind: 'flushed', path: '/w/000003.log', thread: '11' },
      { kind: 'written', path: '/w/backup.dirigo', at: 40, bytes: Buffer.from('de') },
      { kind: 'told' },
    ]);
  });
});
