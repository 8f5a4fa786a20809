// The sample's files: made again byte for byte, invented by the rules, holding what truth.json says they hold.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { makeSample, type TruthItem } from '../../resources/sample/make/sample.mjs';
import { base58CheckHolds, containerHolds, ibanHolds, imoHolds, luhnHolds, vinHolds } from './check-digits';
import { rowsAsWritten } from './rows-as-written';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../resources/sample');
const told = makeSample();
const data = [...told.files.keys()].filter((path) => path.includes('/'));

function committed(path: string): Buffer {
  return readFileSync(join(folder, path));
}

function textOf(path: string, bytes: Uint8Array): string {
  if (path.endsWith('.xlsx'))
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n');
  return new TextDecoder(path.endsWith('partenaire_qc.csv') ? 'windows-1252' : 'utf-8').decode(bytes);
}

function column(path: string, name: string): string[] {
  const text = textOf(path, committed(path));
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return rows.map((row) => row[name] ?? '').filter((value) => value !== '');
}

function filesIn(at: string): string[] {
  return readdirSync(at).flatMap((name) => {
    const path = join(at, name);
    return statSync(path).isDirectory() ? filesIn(path) : [relative(folder, path).replaceAll('\\', '/')];
  });
}

describe('the committed sample', () => {
  it('is what the generator writes, byte for byte', () => {
    for (const [path, bytes] of told.files) {
      expect(existsSync(join(folder, path)), path).toBe(true);
      expect(committed(path).equals(bytes), `${path} differs: run node resources/sample/make/make.mjs`).toBe(
        true,
      );
    }
    const written = filesIn(folder).filter((path) => !path.startsWith('make/'));
    expect(written.sort()).toEqual([...told.files.keys()].sort());
  });

  it('comes out the same twice, and as other people under another seed', () => {
    const again = makeSample();
    for (const [path, bytes] of told.files)
      expect(Buffer.from(bytes).equals(again.files.get(path) ?? Buffer.of()), path).toBe(true);
    const others = makeSample({ seed: 'others', rename: true });
    expect(others.counts).toEqual(told.counts);
    expect(Buffer.from(others.files.get('case-a/people.csv') ?? []).includes('BARANISHIN')).toBe(false);
  });

  it('has about 900 rows, and as many in each file as its README says', () => {
    const total = Object.values(told.counts).reduce((sum, count) => sum + count, 0);
    expect(total).toBeGreaterThan(800);
    expect(total).toBeLessThan(1000);
    const readme = committed('README.md').toString('utf8');
    for (const path of data) {
      const rows = rowsAsWritten(path, committed(path));
      expect(rows.length, path).toBe(told.counts[path]);
      expect(readme, path).toContain(`| ${path} | ${rows.length} |`);
    }
  });

  it('says "Fictional" in every file', () => {
    for (const path of told.files.keys()) expect(textOf(path, committed(path)), path).toMatch(/fictional/i);
  });

  it('plans the import of every file once, in an order of its own', () => {
    const { files, cases } = told.workspace;
    expect(files.map((file) => file.path).sort()).toEqual([...data].sort());
    expect(files.map((file) => file.order)).toEqual(files.map((_, i) => i + 1));
    expect(cases.map((one) => one.title)).toEqual(['Slack Tide', 'Harbor Light', 'Paper Boat']);
    for (const file of files) expect(file.role === 'list', file.path).toBe(file.case === null);
  });
});

describe('what is invented', () => {
  const texts = data.map((path) => [path, textOf(path, committed(path))] as const);

  it('uses telephones of 207/506-555-01xx alone', () => {
    const invented = /^(207|506)55501\d\d$/;
    let seen = 0;
    for (const [path, text] of texts) {
      for (const [number] of text.matchAll(/(?<![\d.])\(?\d{3}\)?[-. ] ?\d{3}[-.]\d{4}(?!\d)/g)) {
        seen += 1;
        expect(number.replace(/\D/g, ''), `${path}: ${number}`).toMatch(invented);
      }
    }
    expect(seen).toBeGreaterThan(150);
    for (const name of ['calling_number', 'called_number'])
      for (const number of column('case-a/cdr.csv', name)) expect(number.slice(1)).toMatch(invented);
  });

  it('uses mail at example.org, addresses of 203.0.113.x and notice ids 1900/9xxxx alone', () => {
    for (const [path, text] of texts) {
      for (const [mail] of text.matchAll(/[\w.+-]+@[\w-]+\.[\w.-]+/g))
        expect(mail, path).toMatch(/@(mail\.)?example\.org$/);
      for (const [ip] of text.matchAll(/\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\b/g))
        expect(ip, path).toMatch(/^203\.0\.113\./);
      for (const [host] of text.matchAll(/https?:\/\/[^/"\s]+/g))
        expect(host, path).toMatch(/example\.org$|pa\.cellebrite\.com$|schemas\.openxmlformats\.org$/);
    }
    for (const path of ['lists/notices.json', 'lists/notices_edition_2.json'])
      for (const notice of rowsAsWritten(path, committed(path)))
        expect((JSON.parse(notice) as { readonly entity_id: string }).entity_id).toMatch(/^1900\/9\d{4}$/);
  });

  it('has check digits that hold for VIN, IBAN, IMEI, container and IMO numbers and wallets', () => {
    const check = (values: readonly string[], holds: (value: string) => boolean, atLeast: number): void => {
      expect(values.length).toBeGreaterThanOrEqual(atLeast);
      for (const value of values) expect(holds(value), value).toBe(true);
    };
    check(
      [...column('case-a/vehicles.csv', 'VIN'), ...column('lists/stolen_vehicles.csv', 'vin')],
      vinHolds,
      58,
    );
    check(column('case-a/parcels.csv', 'consignee_account'), ibanHolds, 9);
    check(
      column('case-c/bank.csv', 'payee_account').filter((account) => /^[A-Z]{2}/.test(account)),
      ibanHolds,
      1,
    );
    check(column('case-a/cdr.csv', 'imei'), luhnHolds, 40);
    check(column('case-a/parcels.csv', 'container'), containerHolds, 3);
    const imos = [
      ...textOf('lists/sanctions.xml', committed('lists/sanctions.xml')).matchAll(/IMO number: (\d+)/g),
    ];
    check([...column('case-a/parcels.csv', 'imo'), ...imos.map((m) => m[1] ?? '')], imoHolds, 5);
    check(
      [...column('case-c/wallets.csv', 'wallet'), ...column('case-c/wallets.csv', 'counterparty_wallet')],
      base58CheckHolds,
      52,
    );
  });

  it('refuses a digit that was changed (the checks can fail)', () => {
    expect(vinHolds('1M8GDM9AXKP042788')).toBe(true);
    expect(vinHolds('1M8GDM9AXKP042789')).toBe(false);
    expect(luhnHolds('490154203237518')).toBe(true);
    expect(luhnHolds('490154203237519')).toBe(false);
    expect(ibanHolds('GB82WEST12345698765432')).toBe(true);
    expect(ibanHolds('GB82WEST12345698765433')).toBe(false);
    expect(containerHolds('CSQU3054383')).toBe(true);
    expect(containerHolds('CSQU3054384')).toBe(false);
    expect(imoHolds('9074729')).toBe(true);
    expect(imoHolds('9074728')).toBe(false);
    expect(base58CheckHolds('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa')).toBe(true);
    expect(base58CheckHolds('1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb')).toBe(false);
  });
});

describe('truth.json', () => {
  const ids = (prefix: string): string[] =>
    told.truth.map((item) => item.id).filter((id) => id.startsWith(prefix));

  it('has every item of the story once', () => {
    expect(new Set(told.truth.map((item) => item.id)).size).toBe(told.truth.length);
    for (let i = 1; i <= 14; i++) expect(ids('D'), `D${i}`).toContain(`D${i}`);
    for (let i = 1; i <= 14; i++) expect(ids('X'), `X${i}`).toContain(`X${i}`);
    for (let i = 1; i <= 7; i++) expect(ids('H'), `H${i}`).toContain(`H${i}`);
    expect(ids('U')).toEqual(['U1', 'U2']);
  });

  const variants = [
    ['as told', {}],
    ['of other people', { seed: 'third', rename: true }],
    ['shuffled', { seed: 'fourth', shuffle: true }],
    ['written otherwise', { seed: 'fifth', rename: true, shuffle: true, rewrite: true }],
  ] as const;
  it.each(variants)('names rows that exist and hold what it says, in the sample %s', (_, options) => {
    const sample = makeSample(options);
    for (const item of sample.truth as readonly TruthItem[]) {
      for (const { source, row, name } of item.between) {
        const bytes = sample.files.get(source);
        if (bytes === undefined) throw new Error(`${item.id}: no file ${source}`);
        const text = rowsAsWritten(source, bytes)[row - 1];
        expect(text, `${item.id}: ${source}/${row}`).toContain(name);
      }
    }
  });

  it('keeps the details of the story as they are told', () => {
    const row = (id: string, index: number): string => {
      const place = told.truth.find((item) => item.id === id)?.between[index];
      if (place === undefined) throw new Error(`${id} has no row ${index}`);
      return rowsAsWritten(place.source, committed(place.source))[place.row - 1] ?? '';
    };
    expect(row('D2', 0)).toContain('BARANISHIN, EUGENE');
    expect(row('D2', 0)).toContain('09/04/1986');
    expect(row('D2', 1)).toMatch(/1986\/09\/04.*1900\/90001.*Євген.*БАРАНИШИН/);
    expect(row('D1', 1)).toContain('PEMAQUID FRZN EXP');
    expect(row('D1', 2)).toContain('($41,750.00)');
    expect(row('D3', 0)).toContain('207.555.0142');
    expect(row('D3', 1)).toContain('+1 (207) 555-0142');
    expect(row('D4', 1)).toContain('2025-11-03');
    expect(row('D5', 0)).toContain('5/8/88');
    expect(row('D5', 1)).toMatch(/1988\/08\/05.*1900\/90002/);
    expect(row('D6', 0)).toContain('07/02/1979');
    expect(row('D6', 1)).toMatch(/Ouellette-Varnay \| Réjean \| 02\/07\/1979/);
    expect(row('D7', 0)).toContain('3/17/09');
    expect(row('D7', 1)).toContain('1900/90007');
    expect(row('D8', 0)).toContain('ZX4419087');
    expect(row('D9', 0)).toContain('4471-QX');
    expect(row('D9', 1)).toContain('QC');
    expect(row('D10', 0)).toContain('Kittiwake Star');
    expect(row('D10', 1)).toContain('SØRVÆR TRADER');
    expect(row('D11', 1)).toContain('@tern_and_tide');
    expect(row('D13', 0)).toContain('18½ Wharf Lane Unit 3');
    expect(row('D13', 1)).toContain('18 1/2 Wharf Ln #3');
    expect(row('X3', 1)).toContain('1900/90003');
    expect(row('X8', 1)).toMatch(/4471 QX \| NH/);
    expect(row('X9', 1)).toContain('ZX4419078');
    expect(row('X13', 1)).toContain('1900/90011');
    expect(textOf('lists/notices_edition_2.json', committed('lists/notices_edition_2.json'))).not.toContain(
      '90011',
    );
    expect(row('T1', 0)).toContain('2025-11-02T05:41:00Z');
    expect(row('T1', 2)).toContain('11/02/2025 01:15');
    expect(column('case-c/bank.csv', 'amount')).toContain('($184,300.00)');
  });

  it('moves five of six contacts to the new number in the same handset on 3 November', () => {
    const text = textOf('case-a/cdr.csv', committed('case-a/cdr.csv'));
    const calls = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
    const from = (number: string) => calls.filter((call) => call.calling_number === number);
    const called = (number: string) => new Set(from(number).map((call) => call.called_number));
    const old = '12075550142';
    const next = '12075550167';
    const recruiter = '12075550137';
    const oldContacts = [...called(old)].filter((number) => number !== recruiter);
    expect(oldContacts).toHaveLength(6);
    expect([...called(next)].filter((number) => oldContacts.includes(number))).toHaveLength(5);
    const oldTimes = from(old).map((call) => call.start_utc ?? '');
    const nextTimes = from(next).map((call) => call.start_utc ?? '');
    expect(oldTimes.sort().at(-1)?.slice(0, 10)).toBe('2025-11-03');
    expect(nextTimes.sort()[0]?.slice(0, 10)).toBe('2025-11-03');
    expect(
      oldTimes
        .sort()
        .at(-1)
        ?.localeCompare(nextTimes.sort()[0] ?? ''),
    ).toBeLessThan(0);
    expect(new Set([...from(old), ...from(next)].map((call) => call.imei)).size).toBe(1);
    const late = calls.filter((call) => (call.start_utc ?? '') >= '2025-11-16');
    expect(late.length).toBeGreaterThan(5);
    for (const call of late) expect(call.note).toContain('outside the warrant');
  });
});
