// Numbers of people that nothing but a remark names, in four languages.
import { describe, expect, it } from 'vitest';
import type { EntityId } from '#shared/model/ids';
import { bring, files, startedAnew, workerOfFiles } from './numbers-place';
import { value } from './session';

describe('what only a remark names', () => {
  const remarks = [
    ['gave SSN 219-09-9993, DL 1234567, cell 2075550167', ['219-09-9993', '1234567', '207-555-0167']],
    ['NAS 046 454 286; plaque QC ABC 123; tél. 4185550199', ['046454286', 'ABC 123', '418-555-0199']],
    [
      'seguro social 401229031, cédula 1712345678, pasaporte XR4419087',
      ['401-22-9031', '1712345678', 'XR4419087'],
    ],
    [
      'الضمان الاجتماعي ٤٠١٢٢٩٠٣٢ ورقم الهوية ١٠٩٨٧٦٥٤٣٢ وهاتف ٢٠٧٥٥٥٠١٤٤',
      ['401-22-9032', '1098765432', '207-555-0144'],
    ],
  ] as const;
  const name = 'remarks.csv';
  files[name] = [
    'Name,Remarks',
    ...remarks.map(([text], at) => `Orr Leonard ${'ABCD'.charAt(at)},"${text}"`),
  ].join('\n');

  it('is found by typing it, and leads to whose remark it is', async () => {
    const { compute, close } = workerOfFiles();
    const other = await startedAnew(compute);
    const { source } = await bring(name, compute, other);
    for (const [at, [, numbers]] of remarks.entries())
      for (const query of numbers) {
        const { hits } = await value(other.vault.search({ query, limit: 20 }));
        const hit = hits.find(({ row, why }) => row === at + 1 && why.code === 'identifier');
        expect(hit?.source, query).toBe(source);
        const { links } = await value(other.vault.entity({ id: hit?.entity as EntityId }));
        expect(
          links.map(({ otherCaption }) => otherCaption),
          query,
        ).toContain(`Orr Leonard ${'ABCD'.charAt(at)}`);
      }
    close();
  });
});
