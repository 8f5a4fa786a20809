import { isAbsolute, join, relative } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileForPath, mediaTypeOf, tokenIn } from '../../electron/app-paths';

const root = join('/', 'app', 'out', 'renderer');

describe('the path of a request', () => {
  it('leads to a file of the built page', () => {
    expect(fileForPath(root, '/index.html')).toBe(join(root, 'index.html'));
    expect(fileForPath(root, '/assets/index-gt_DOO34.js')).toBe(join(root, 'assets', 'index-gt_DOO34.js'));
  });

  it('leads nowhere when it climbs, hides, or is not plain', () => {
    const bad = [
      '',
      '/',
      '/a/',
      '//a',
      '/../main.js',
      '/a/../b',
      '/%2e%2e/b',
      '/..%2fb',
      '/%2Fetc',
      '/.env',
      '/a\\b',
    ];
    for (const path of [...bad, '/%5c..%5cb', '/c:', '/a%00.js', '/%', '/a b', 'index.html']) {
      expect(fileForPath(root, path), path).toBeNull();
    }
  });

  it('never leads out of the built page', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('..', '%2e%2e', '%2f', '/', '\\', '.', '%00', 'a'));
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const file = fileForPath(root, `/${pieces.join('/')}`);
        if (file === null) return;
        const inside = relative(root, file);
        expect(inside.startsWith('..') || isAbsolute(inside)).toBe(false);
      }),
    );
  });

  it('may carry a token, and nothing beside it', () => {
    expect(tokenIn('/desk-file/Ab_-9', 'desk-file')).toBe('Ab_-9');
    for (const path of ['/desk-file/', '/desk-file/a/b', '/desk-file/a%2f', '/print/a', '/desk-file']) {
      expect(tokenIn(path, 'desk-file'), path).toBeNull();
    }
  });

  it('says by its ending what the file is', () => {
    expect(mediaTypeOf('a/b.js')).toBe('text/javascript; charset=utf-8');
    expect(mediaTypeOf('x.WOFF2')).toBe('font/woff2');
    expect(mediaTypeOf('x.exe')).toBe('application/octet-stream');
  });
});
