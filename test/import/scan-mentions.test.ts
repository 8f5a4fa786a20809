// What a remark names hangs together with whose remark it is, and the words say no more than the file does.
import { describe, expect, it } from 'vitest';
import { languages } from '#shared/i18n/catalogue';
import { translator } from '#shared/i18n/translate';
import { readTextForTest } from './read-files';

describe('a card in a remark', () => {
  it.each([
    ['Name,Remarks', 'Oxhaven Rosalind', 'paid with 4111 1111 1111 1111'],
    ['Nom,Remarques', 'Oxhaven Rosalind', 'a payé avec 4111 1111 1111 1111'],
    ['Nombre completo,Observaciones', 'Oxhaven Rosalind', 'pagó con 4111 1111 1111 1111'],
    ['الاسم,ملاحظات', 'روزاليند أوكسهافن', 'دفعت بالبطاقة 4111 1111 1111 1111'],
  ])('is mentioned there, and nobody’s associate: %s', async (header, name, remark) => {
    const { rows } = await readTextForTest('people.csv', `${header}\n${name},${remark}\nDunnevar Rex,x\n`);
    expect(rows[0]?.links).toMatchObject([{ kind: 'mentions', from: 'person', strength: 'tentative' }]);
    expect(rows[0]?.mentions.map(({ schema }) => schema)).toEqual(['person', 'paymentCard']);
  });

  it.each(languages)('is told in words of its own in %s', (language) => {
    const t = translator(language);
    expect(t('link.mentions')).not.toBe(t('link.associateOf'));
    expect(t('link.mentions.label')).not.toBe(t('link.associateOf.label'));
  });
});
