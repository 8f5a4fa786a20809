import { describe, expect, it } from 'vitest';
import { readStartWords } from '../../electron/start-words';

describe('the words the program is started with', () => {
  it('open a window, on the folder that is named', () => {
    expect(readStartWords(['dirigo'])).toEqual({ mode: 'window', workspace: null });
    expect(readStartWords(['dirigo', '--workspace', '/w'])).toEqual({ mode: 'window', workspace: '/w' });
    expect(readStartWords(['electron', '--no-sandbox', '.', '--workspace=/w'])).toEqual({
      mode: 'window',
      workspace: '/w',
    });
  });

  it('belong to the batch run after --batch, whatever they are', () => {
    expect(readStartWords(['electron', '.', '--batch', 'list', '--workspace', '/w'])).toEqual({
      mode: 'batch',
      words: ['list', '--workspace', '/w'],
    });
    expect(readStartWords(['dirigo', '--batch'])).toEqual({ mode: 'batch', words: [] });
  });
});
