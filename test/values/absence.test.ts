// Where a clerk wrote that there is no name or no address, nobody is called so and nobody lives there; the row stays, flagged.
import { describe, expect, it } from 'vitest';
import { address } from '#shared/values/address';
import { name } from '#shared/values/name';
import { quickName } from '#shared/values/quick-name';
import { readTextForTest } from '../import/read-files';
import { maine, nothingKnown, quebec } from './contexts';

const noNames = [
  ...['No name given', 'NAME UNKNOWN', 'Not given', 'refused to give name', 'Unidentified', 'N/A', 'unknown'],
  ...['Inconnu', 'nom inconnu', 'aucun nom', 'non identifié', 'Non fourni', 'refuse de donner son nom'],
  ...['Desconocido', 'sin nombre', 'no identificado', 'no proporcionado', 'no dio su nombre', 'Anónimo'],
  ...['مجهول', 'مجهول الهوية', 'بدون اسم', 'الاسم غير معروف', 'غير مذكور'],
];
const noAddresses = [
  ...['no address', 'No fixed address', 'address unknown', 'homeless', 'transient', 'not provided'],
  ...['sans adresse', 'sans domicile fixe', 'adresse inconnue', 'SDF'],
  ...['sin domicilio', 'dirección desconocida', 'en situación de calle'],
  ...['بلا عنوان', 'العنوان غير معروف', 'بلا مأوى'],
];

describe('a statement that there is none', () => {
  it.each(noNames)('is nobody’s name and no place: %s', (written) => {
    for (const context of [maine, quebec, nothingKnown]) {
      expect(name.parse(written, context)).toEqual({ kind: 'placeholder' });
      expect(address.parse(written, context)).toEqual({ kind: 'placeholder' });
    }
    expect(quickName(written)).toBeNull();
  });

  it.each(noAddresses)('is no address: %s', (written) => {
    expect(address.parse(written, maine)).toEqual({ kind: 'placeholder' });
  });

  it('leaves the town, where only the street is not known', () => {
    const town = address.parse('Calais, ME 04619', maine);
    for (const street of ['unknown', 'no fixed address', 'Sans adresse'])
      expect(address.parse(`${street}, Calais, ME 04619`, maine)).toEqual(town);
  });

  it('is not seen in names and streets that only have such a word', () => {
    for (const written of ['Given, Hubert', 'Rosa No', 'Sin, Nadia', 'Nom Sokha', 'Adresse, Jean'])
      expect(name.parse(written, maine).kind, written).toBe('understood');
    for (const written of ['12 Refuge Road', 'Calle Sin Nombre 14, Puebla', '3 Transient Lane, Bath ME'])
      expect(address.parse(written, maine).kind, written).toBe('understood');
  });
});

describe('a row of somebody without a name', () => {
  it.each([
    ['Name,Address,Remarks', 'N/A,no fixed address,seen at the pier'],
    ['Name,Address,Remarks', 'No name given,unknown,seen at the pier'],
    ['Nom;Adresse;Remarques', 'Inconnu;sans adresse;vu au quai'],
    ['Nombre completo;Domicilio;Observaciones', 'Desconocido;sin domicilio;visto en el muelle'],
    ['الاسم;العنوان;ملاحظات', 'مجهول;بلا عنوان;شوهد عند الرصيف'],
  ])('%s: %s', async (header, row) => {
    const split = header.includes(';') ? ';' : ',';
    const { rows, counts } = await readTextForTest(
      'people.csv',
      [header, row, ['Oxhaven Rosalind', '12 Elm Street', 'x'].join(split)].join('\n'),
    );
    expect(counts).toMatchObject({ rows: 2, flagged: 1, accepted: 1 });
    const [first] = rows;
    const [column] = header.split(split);
    expect(first?.problems).toContainEqual(expect.objectContaining({ code: 'value-placeholder', column }));
    const person = first?.mentions.find(({ schema }) => schema === 'person');
    const said = person?.statements.map(({ property, written }) => `${property} ${written}`) ?? [];
    expect(said).toContain(`other ${row.split(split)[0]}`);
    expect(said.filter((one) => one.startsWith('address') || one.startsWith('name'))).toEqual([]);
    expect(first?.mentions.filter(({ schema }) => schema === 'address')).toEqual([]);
  });
});
