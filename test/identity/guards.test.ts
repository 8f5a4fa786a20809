// Where a sum would mislead, a guard holds it back and says why. Each pair here would score higher without its guard.
import { describe, expect, it } from 'vitest';
import { judge } from '#shared/identity/judge';
import type { JudgeContext, Judgement } from '#shared/identity/types';
import { profile, type Said } from '../factory';

const plain: JudgeContext = {
  frequencies: { epoch: 1, total: 1_000, counts: new Map() },
  related: () => false,
  reachOf: () => ({ holders: 2, counterparties: 0, common: false }),
  holdingOf: () => null,
};

function judged(left: Said, right: Said, context: Partial<JudgeContext> = {}): Judgement {
  const other = profile('person', right, { source: 'other' });
  return judge(profile('person', left), other, { ...plain, ...context });
}

function codes({ alerts }: Judgement): readonly string[] {
  return alerts.map(({ code }) => code);
}

const full = { name: 'Marrowby, Eugene Tobias', birthDate: '09/04/1986', sex: 'M' } as const;

describe('a guard', () => {
  it('keeps two names with one number from being one person', () => {
    const said = { birthDate: '09/04/1986', sex: 'M', identityDocument: 'passport ZX4419087 Moldova' };
    const judgement = judged({ ...said, name: 'Marrowby, Eugene' }, { ...said, name: 'Calarasu, Ion' });
    expect(judgement.band).toBe('possible');
    expect(codes(judgement)).toContain('number-shared');
  });

  it('keeps two names that only sound alike, with a year and a sex, to a hint', () => {
    const ours = { name: 'OUELET, Margerite', birthDate: '1961', sex: 'F' };
    const theirs = { name: 'Ouellette, Marguerite', birthDate: '1961', sex: 'F' };
    expect(judged(ours, theirs).band).toBe('weak');
    expect(codes(judged(ours, theirs))).toContain('alike-in-sound');
    const born = { birthDate: '03/14/1961' };
    expect(judged({ ...ours, ...born }, { ...theirs, ...born }).band).toBe('possible');
    expect(judged(ours, { ...theirs, birthDate: '1975' }).band).toBeNull();
  });

  it('takes given names that only sound alike for those of twins, however the family name is written', () => {
    const born = { birthDate: '03/14/1994', sex: 'F' };
    const twins = judged({ ...born, name: 'OUELET, Mara' }, { ...born, name: 'Ouellette, Mira' });
    expect(twins.band).toBe('weak');
    expect(codes(twins)).toContain('siblings');
    const one = judged({ ...born, name: 'OUELET, Margerite' }, { ...born, name: 'Ouellette, Marguerite' });
    expect(codes(one)).not.toContain('siblings');
  });

  it('has a person look where a personal number and the birth date agree, whatever the names say', () => {
    const house = { address: '27 Highland Avenue, South Portland ME 04106', phone: '207-555-0117' };
    const ssn = { nationalNumber: '219-09-9998', birthDate: '06/21/1994', ...house };
    const short = judged({ ...ssn, name: 'Dunnevar, Rex' }, { ...ssn, name: 'Dunnevar, Rexford' });
    expect(short.band).toBe('possible');
    expect(codes(short)).toEqual(expect.arrayContaining(['siblings', 'number-and-birth', 'number-shared']));
    const linked = judged(
      { ...ssn, name: 'Dunnevar, Rex' },
      { ...ssn, name: 'Dunnevar, Rexford' },
      { related: () => true },
    );
    expect(linked.band).toBe('possible');
    const two = { ...ssn, sex: 'M', nationality: 'Moldova', fatherName: 'Anton Dunnevar', height: '511' };
    const other = { sex: 'F', nationality: 'Chile', fatherName: 'Pio Salcedo', height: '5 ft 1 in' };
    const stranger = judged({ ...two, name: 'Dunnevar, Rex' }, { ...two, ...other, name: 'Salcedo, Ada' });
    expect(stranger.band).toBe('possible');
  });

  it('does not have a person look at twins with one house, nor at a number that many carry', () => {
    const twin = { birthDate: '06/21/1994', phone: '207-555-0117', accountNumber: '4471002288' };
    const twins = judged({ ...twin, name: 'Dunnevar, Rex' }, { ...twin, name: 'Dunnevar, Max' });
    expect(twins.band).toBe('weak');
    expect(codes(twins)).not.toContain('number-and-birth');
    const own = judged(
      { ...twin, name: 'Dunnevar, Rex', nationalNumber: '219-09-9998' },
      { ...twin, name: 'Dunnevar, Max', nationalNumber: '219-09-9993' },
    );
    expect(own.band).not.toBe('possible');
    const said = { ...twin, nationalNumber: '219-09-9998' };
    const everybodys = judged(
      { ...said, name: 'Dunnevar, Rex' },
      { ...said, name: 'Dunnevar, Max' },
      {
        frequencies: {
          epoch: 1,
          total: 1_000,
          counts: new Map([
            ['nationalNumber:US.219099998', 60],
            ['nationalNumber:219099998', 60],
          ]),
        },
      },
    );
    expect(everybodys.band).toBe('weak');
  });

  it('says nothing of a number and a birth date where they need no help', () => {
    const said = { nationalNumber: '219-09-9998', ...full };
    const judgement = judged(said, said);
    expect(judgement.band).toBe('strong');
    expect(codes(judgement)).toEqual([]);
  });

  it('warns of a plate number of another state even where the VIN agrees', () => {
    const vin = '1M8GDM9AXKP042788';
    const judgement = judge(
      profile('vehicle', { plate: '4471-QX', vin }),
      profile('vehicle', { plate: 'NH 4471 QX', vin }, { source: 'other' }),
      plain,
    );
    expect(judgement.band).toBe('strong');
    expect(codes(judgement)).toEqual(['other-issuer']);
  });

  it('takes the weight from a number that everybody has', () => {
    const said = { name: 'Marrowby, Eugene', phone: '207-555-0100' };
    const common = { reachOf: () => ({ holders: 40, counterparties: 3, common: true }) };
    const judgement = judged(said, said, common);
    expect(judgement.bits).toBe(judged({ name: said.name }, { name: said.name }).bits);
    expect(judgement.alerts).toEqual([{ code: 'over-common', facts: { count: 40 } }]);
    expect(judgement.evidence.find(({ signal }) => signal === 'phone')?.bits).toBe(0);
  });

  it('takes the weight from a number that went from one to the other', () => {
    const said = { name: 'Marrowby, Eugene', phone: '207-555-0158' };
    const holdingOf: JudgeContext['holdingOf'] = ({ anchors: [anchor] }) =>
      anchor?.startsWith('other') === true
        ? { from: '2025-09-02', to: null }
        : { from: '2025-01-15', to: '2025-06-20' };
    const judgement = judged(said, said, { holdingOf });
    expect(judgement.alerts).toEqual([{ code: 'tenure-apart', facts: { days: 74 } }]);
    expect(judgement.bits).toBeLessThan(judged(said, said).bits);
  });

  it('leaves a number its weight where times meet or are not known', () => {
    const said = { name: 'Marrowby, Eugene', phone: '207-555-0158' };
    const meets: JudgeContext['holdingOf'] = () => ({ from: '2025-01-15', to: null });
    expect(judged(said, said, { holdingOf: meets })).toEqual(judged(said, said));
  });

  it('keeps births three years apart weak, whatever else is alike', () => {
    const more = { marks: 'dragon tattoo on left arm', birthPlace: 'Izmail', height: '511' };
    const judgement = judged({ ...full, ...more }, { ...full, ...more, birthDate: '07/18/1983' });
    expect(judgement.band).toBe('weak');
    expect(codes(judgement)).toContain('years-apart');
  });

  it('proposes nobody who has no name, however much else is alike', () => {
    const more = {
      birthDate: '09/04/1986',
      sex: 'M',
      marks: 'dragon tattoo on left arm',
      birthPlace: 'Izmail',
    };
    const judgement = judged({ ...more, name: 'LNU, FNU' }, { ...more, name: 'Marrowby, Eugene' });
    expect(judgement.band).toBeNull();
    expect(codes(judgement)).toContain('placeholder-name');
  });

  it('takes two whom a source links for two', () => {
    expect(judged(full, full).band).toBe('strong');
    const judgement = judged(full, full, { related: () => true });
    expect(judgement.band).toBe('weak');
    expect(codes(judgement)).toEqual(['stated-as-two']);
  });

  it('keeps a father and a son apart by Jr and Sr alone', () => {
    const judgement = judged(
      { name: 'Varney, Armand Sr', phone: '207-555-0131' },
      { name: 'Varney, Armand Jr', phone: '207-555-0131' },
    );
    expect(judgement.band).toBe('weak');
    expect(codes(judgement)).toContain('father-and-son');
  });

  it('keeps a name and a body that differs apart, and lets a full date outweigh one clerk’s error', () => {
    const name = 'Tesfaye, Dawit Bekele';
    expect(
      judged({ name, height: '505', birthDate: '1990' }, { name, height: '1.92 m', birthDate: '1990' }).band,
    ).toBe('weak');
    const dated = { name, birthDate: '09/04/1986' };
    expect(judged({ ...dated, height: '505' }, { ...dated, height: '1.92 m' }).band).toBe('possible');
  });
});
