// A row, a cell or an element that never ends is told with its row instead of filling the memory.
import { describe, expect, it } from 'vitest';
import type { ReaderOptions } from '#shared/import/types';
import type { FileBytes } from '../../../renderer/workers/readers/reading';
import { bytesFrom } from '../../import/read-files';
import { csv, encoded, head, json, readAll, row } from './read-all';

describe('what has no end', () => {
  /** `head`, then as many megabytes of one letter as asked for, without a line break. */
  const endless = (name: string, before: string, megabytes: number): FileBytes => {
    async function* pieces(): AsyncGenerator<Uint8Array> {
      yield encoded(before);
      const piece = encoded('x'.repeat(1024 * 1024));
      for (let at = 0; at < megabytes; at += 1) yield piece;
    }
    return { name, size: before.length + megabytes * 1024 * 1024, bytes: pieces() };
  };

  it.each<[string, ReaderOptions, string, number]>([
    ['a line of delimited text', csv, `${head}${row}`, 2],
    ['a file of one line', csv, '', 1],
    ['a paragraph', { reader: 'text', encoding: 'utf-8' }, 'One.\n\n', 2],
    ['a text in JSON', json, '{"_embedded":{"notices":[{"a":"b"},{"a":"', 2],
    ['what stands before the list in JSON', json, '{"note":"', 1],
    ['a text in XML', { reader: 'xml', elements: ['model'] }, '<r><model>a</model><model>', 2],
  ])('is told with its row instead of filling the memory: %s', async (_, options, before, at) => {
    const { problem, records } = await readAll(endless('a.txt', before, 80), options);
    expect(problem).toMatchObject({ code: 'row-too-long', facts: { file: 'a.txt', row: at } });
    expect(records).toHaveLength(at - 1);
  });

  it('is no concern of what an XML file holds beside its records', async () => {
    const { problem } = await readAll(endless('a.xml', '<r><model>a</model><other>', 80), {
      reader: 'xml',
      elements: ['model'],
    });
    expect(problem?.code).toBe('file-cut');
  });

  it('is parted where lines end: a paragraph of many lines is several rows', async () => {
    const line = `${'word '.repeat(2_000)}\n`;
    const { problem, records } = await readAll(bytesFrom('a.txt', line.repeat(100)), {
      reader: 'text',
      encoding: 'utf-8',
    });
    expect(problem).toBeNull();
    expect(records.map(({ line: begins }) => begins)).toEqual(
      Array.from({ length: 12 }, (_, at) => 1 + at * 9),
    );
    expect(
      records
        .map(({ cells }) => cells[0] ?? '')
        .join('\n')
        .replace(/\s+/g, ' '),
    ).toBe(line.repeat(100).trim().replace(/\s+/g, ' '));
  });
});
