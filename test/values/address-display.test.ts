import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { writtenAddress } from '#shared/values/address-display';
import { formatValue, keysOf, understand } from '#shared/values/registry';
import { tidy } from '#shared/values/written-text';
import { nothingKnown } from './contexts';

function shownAs(written: string): string {
  const read = understand('address', written, nothingKnown);
  if (read.kind !== 'understood') throw new Error(`${written}: ${read.kind}`);
  return formatValue({ property: 'address', value: read.encoded, written }, 'en');
}

describe('an address is shown as its source wrote it', () => {
  test.each([
    '18½ Wharf Lane Unit 3, South Portland, ME 04106',
    '221B Baker Street, London, United Kingdom',
    "12, rue de l'Église, Dégelis (Québec) G5T 1A1",
    '12, rue de l’Église, Saint-Jean-Port-Joli',
    "340 boul. D'Youville, app. 4, St-Jean",
    "7 D'Angelo St, O'Brien's Landing, ME",
    'Calle 5 de Mayo No. 12, Int. 3, Heroica Puebla de Zaragoza',
    'C/ Mayor, 12, 28013 Madrid',
    'Av. 9 de Julio 1925, Rosario',
    'شارع الجمهورية، ١٢، صنعاء',
    '12، شارع الجمهورية، شقة 3، صنعاء',
    'ул. Ленина, д. 5, кв. 3, Москва',
    '東京都千代田区丸の内1-1',
  ])('%s', (written) => {
    expect(shownAs(written)).toBe(written);
  });

  it('in one line, whatever the lines of its cell', () => {
    expect(shownAs("14, rue de l'Église,\r\nDégelis\r\n")).toBe("14, rue de l'Église, Dégelis");
  });
});

describe('an address in capitals, or in small letters alone, gets its case back', () => {
  test.each([
    ['18½ WHARF LANE UNIT 3, SOUTH PORTLAND ME 04106', '18½ Wharf Lane Unit 3, South Portland ME 04106'],
    ['350 5TH AVE, NEW YORK, NY', '350 5th Ave, New York, NY'],
    ['12 OAK CT, BATH, ME', '12 Oak Ct, Bath, ME'],
    ['12 E MAIN ST S, AUGUSTA', '12 E Main St S, Augusta'],
    ['12 MAIN ST E', '12 Main St E'],
    ["7 O'BRIEN ST NE, ST. JOHN'S, NL", "7 O'Brien St NE, St. John's, NL"],
    ["7 D'ANGELO ST, BATH", "7 D'Angelo St, Bath"],
    ['P.O. BOX 12, BATH ME 04530', 'P.O. Box 12, Bath ME 04530'],
    ['221B BAKER STREET, APT B', '221B Baker Street, Apt B'],
    ["12, RUE DE L'ÉGLISE, DÉGELIS", "12, rue de l'Église, Dégelis"],
    ['12 RUE DE L’ÉGLISE, DÉGELIS QC G5T 1A1', '12 rue de l’Église, Dégelis QC G5T 1A1'],
    ["5 BOUL. D'YOUVILLE, SAINT-JEAN-PORT-JOLI (N.-B.)", "5 boul. d'Youville, Saint-Jean-Port-Joli (N.-B.)"],
    ["rue de l'église, rivière-du-loup", "Rue de l'Église, Rivière-du-Loup"],
    ["3E AVENUE, L'ÎLE-D'ORLÉANS", "3e Avenue, L'Île-d'Orléans"],
    ['CALLE 5 DE MAYO NO. 12, PUEBLA DE LOS ÁNGELES', 'Calle 5 de Mayo No. 12, Puebla de los Ángeles'],
    ['AVENIDA JUAN PABLO II 45, SAN SALVADOR', 'Avenida Juan Pablo II 45, San Salvador'],
    ['ХРЕЩАТИК 22, КИЇВ', 'Хрещатик 22, Київ'],
  ])('%s', (written, shown) => {
    expect(shownAs(written)).toBe(shown);
  });
});

function lettersOf(text: string): string {
  return tidy(text).toLowerCase().replace(/[\s,]/g, '');
}

describe('what is shown is not what is compared', () => {
  test.each([
    ["12, rue de l'Église, Dégelis", "12 RUE DE L'EGLISE, DEGELIS"],
    ['12, rue de l’Église, Dégelis', "12, rue de l'eglise, dégelis"],
    ["340 boul. D'Youville, St-Jean", '340 BOULEVARD D’YOUVILLE, ST JEAN'],
  ])('%s and %s have the same keys', (one, other) => {
    const keys = [one, other].map((written) => {
      const read = understand('address', written, nothingKnown);
      return read.kind === 'understood' ? keysOf('address', read.encoded) : read;
    });
    expect(keys[0]).toEqual(keys[1]);
  });

  it('without its writing, small words and a state are told from names', () => {
    const read = understand('address', "12, rue de l'Église, Notre-Dame-du-Lac, QC", nothingKnown);
    const value = read.kind === 'understood' ? read.encoded : '';
    expect(formatValue({ property: 'address', value, written: '' }, 'fr')).toBe(
      '12 rue de Leglise, Notre Dame du Lac, QC',
    );
  });

  it('letters are changed in case alone, and showing what is shown changes nothing', () => {
    const pieces = fc.constantFrom(
      ...[
        "RUE DE L'ÉGLISE",
        'st-jean',
        "D'YOUVILLE",
        '12',
        '3E',
        'ME',
        '04106',
        ',',
        'ß',
        'ı',
        'شارع',
        '№',
        '½',
      ],
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme', maxLength: 4 }))), (parts) => {
        const written = parts.join(' ');
        const shown = writtenAddress(written);
        expect(writtenAddress(shown)).toBe(shown);
        expect(lettersOf(shown)).toBe(lettersOf(written));
      }),
    );
  });
});
