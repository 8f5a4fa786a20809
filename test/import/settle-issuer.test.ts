// Nine digits are an American number where a header, a person or the case says so; the language of a header says nothing.
import { describe, expect, it } from 'vitest';
import { countryOfPlace, settleIssuer } from '#shared/import/settle-issuer';
import { issuerInHeader } from '#shared/import/table/header-issuer';
import type { Proposal } from '#shared/import/types';
import { readTextForTest } from './read-files';

describe('the header of a column of national numbers', () => {
  it.each([
    ['SSN', 'US'],
    ['Social Security Number', 'US'],
    ['Numéro de sécurité sociale américain', 'US'],
    ['NSS (EE. UU.)', 'US'],
    ['Número de seguro social (Estados Unidos)', 'US'],
    ['رقم الضمان الاجتماعي الأمريكي', 'US'],
    ['SIN', 'CA'],
    ['NAS', 'CA'],
    ['SIN number', 'CA'],
    ['SIN/NAS', 'CA'],
    ['Número nacional sin guiones', null],
    ['Numéro d’assurance sociale', 'CA'],
    ['Número de seguro social canadiense', 'CA'],
    ['CURP', 'MX'],
    ['Número nacional (Moldavia)', 'MD'],
    ['Numéro de sécurité sociale', null],
    ['Número de seguro social', null],
    ['رقم الضمان الاجتماعي', null],
    ['National ID', null],
  ])('%s: %s', (header, issuer) => {
    expect(issuerInHeader(header)).toBe(issuer);
  });
});

describe('a case’s file', () => {
  const headers = [
    'Numéro de sécurité sociale',
    'Número de seguro social',
    'رقم الضمان الاجتماعي',
    'National ID',
  ];
  const names = ['Nom', 'Nombre', 'الاسم', 'Name'];

  function text(at: number): string {
    return `${names[at]},${headers[at]}\nRosalind Oxhaven,219099998\nPio Marrowby,219-09-9993\n`;
  }
  async function proposed(content: string): Promise<Proposal> {
    return (await readTextForTest('a.csv', content)).proposal;
  }

  it.each([0, 1, 2, 3])(
    'has the numbers of the country it belongs to, in whatever language (%i)',
    async (at) => {
      const { spec } = settleIssuer(await proposed(text(at)), 'case', 'US');
      const { rows } = await readTextForTest('a.csv', text(at), { spec: () => spec });
      const said = rows.flatMap(({ mentions }) => mentions.flatMap(({ statements }) => statements));
      const numbers = said.filter(({ property }) => property === 'nationalNumber');
      expect(numbers.map(({ value }) => value)).toEqual(['US.219099998', 'US.219099993']);
    },
  );

  it('keeps what a header says before that', async () => {
    const own = await proposed('Nom,NAS\nRosalind Oxhaven,046454286\n');
    const { mentions } = settleIssuer(own, 'case', 'US').spec;
    const rule = mentions
      .flatMap(({ statements }) => statements)
      .find(({ property }) => property === 'nationalNumber');
    expect(rule?.context.nationalIssuer).toBe('CA');
  });

  it('leaves open whose numbers a list holds, and a case of no country', async () => {
    const own = await proposed(text(1));
    expect(settleIssuer(own, 'list', 'US')).toBe(own);
    expect(settleIssuer(own, 'case', null)).toBe(own);
  });

  it.each([
    ['Aroostook County, Maine', 'US'],
    ['Québec', 'CA'],
    ['Estado de México, México', 'MX'],
    ['كندا', 'CA'],
    ['District 7', null],
  ])('belongs to the country of its jurisdiction: %s', (words, country) => {
    expect(countryOfPlace(words)).toBe(country);
  });
});
