import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayWrite, saveableName } from '../../electron/desk/file-names';

describe('the name a page suggests for a file', () => {
  it('stays as it is when a file can have it', () => {
    expect(saveableName('Note de synthèse 24-117.pdf')).toBe('Note de synthèse 24-117.pdf');
  });

  it('loses its folders, and what a file system refuses or a person cannot see', () => {
    expect(saveableName('../../etc/passwd')).toBe('passwd');
    expect(saveableName('C:\\x\\brief.pdf')).toBe('brief.pdf');
    expect(saveableName('who? "him"\u202efdp.exe')).toBe('who him fdp.exe');
    expect(saveableName('..')).toBe('Dirigo');
  });

  it('is none that Windows keeps for a device, and none longer than a file system takes', () => {
    expect(saveableName('con.pdf')).toBe('_con.pdf');
    expect(saveableName('Contract.pdf')).toBe('Contract.pdf');
    expect(saveableName('# .')).toBe('#');
    const long = saveableName(`${'通'.repeat(300)}.pdf`);
    expect(new TextEncoder().encode(long).length).toBeLessThan(255);
    expect(long.endsWith('通.pdf')).toBe(true);
  });

  it('is always a name, and cleaning it twice changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (suggested) => {
        const name = saveableName(suggested);
        for (const bad of ['/', '\\', '\0', '\n']) expect(name).not.toContain(bad);
        expect(['', '.', '..']).not.toContain(name);
        expect(saveableName(name)).toBe(name);
      }),
    );
  });
});

describe('what a batch run may write', () => {
  it('is the one file it was given', () => {
    const out = { path: '/o/brief.pdf', isFolder: false };
    expect(mayWrite(out, '/o/brief.pdf')).toBe(true);
    for (const path of ['/o/other.pdf', '/o/brief.pdf/x', 'brief.pdf', '/o'])
      expect(mayWrite(out, path)).toBe(false);
  });

  it('is anything in the folder it was given, and nothing beside it', () => {
    const out = { path: '/o', isFolder: true };
    expect(mayWrite(out, '/o/a/b.pdf')).toBe(true);
    for (const path of ['/o', '/other/x', '/o/../x', '/ox']) expect(mayWrite(out, path)).toBe(false);
  });

  it('is nothing when it was given no place', () => {
    expect(mayWrite(null, '/o/x')).toBe(false);
  });
});
