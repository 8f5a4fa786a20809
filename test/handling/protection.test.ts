import { describe, expect, it, test } from 'vitest';
import { comingOfAge, isUnderAge, protectionsOfRole, protectionsOfSlot } from '#shared/handling/protection';
import { YoungFinder } from '#shared/handling/young-finder';
import { columnsOf } from '#shared/model/understood-segment';
import { mention, row } from '../factory';

/** Of the row's first mention. */
const wasYoung = (said: ReturnType<typeof row>): boolean => new YoungFinder(columnsOf(said, 0)).isYoung(0, 0);

describe('who is under age', () => {
  test.each([
    ['2009-03-17', '2025-12-08', true],
    ['2007-12-08', '2025-12-08', false],
    ['2007-12-09', '2025-12-08', true],
    // What the date leaves open counts as under age.
    ['2007', '2025-12-08', true],
    ['2006', '2025-12-08', false],
    ['2007-12', '2025-12-08', true],
    ['~2006', '2025-12-08', true],
    ['2005-01-01..2009-01-01', '2025-12-08', true],
    // Not born yet is no juvenile.
    ['2009-03-17', '1999-01-01', false],
  ])('born %s, on %s: %s', (birth, day, young) => {
    expect(isUnderAge(birth, day)).toBe(young);
  });

  it('comes of age at the latest that the date allows', () => {
    expect(comingOfAge('2009-03-17')).toBe('2027-03-17');
    expect(comingOfAge('2009')).toBe('2027-12-31');
  });

  it('is asked of the day of what happened too, which the row gives', () => {
    const then = row(1, [
      mention('person', { name: 'Ada Birch', birthDate: '1990-05-05' }),
      mention('incident', { date: '2006-07-01', offence: '13A' }),
    ]);
    expect(wasYoung(then)).toBe(true);
    const later = row(1, [
      mention('person', { name: 'Ada Birch', birthDate: '1990-05-05' }),
      mention('incident', { date: '2016-07-01', offence: '13A' }),
    ]);
    expect(wasYoung(later)).toBe(false);
    expect(wasYoung(row(1, [mention('person', { birthDate: '2015-01-01' })]))).toBe(false);
  });
});

describe('what a role says', () => {
  test.each([
    ['victim', ['victim']],
    ['Victim/Witness', ['victim']],
    ['Juvenile victim', ['victim', 'juvenile']],
    ['Víctima menor de edad', ['victim', 'juvenile']],
    ['victime', ['victim']],
    ['C.I. 14', []],
    ['CI', ['informant']],
    ['source humaine', ['informant']],
    ['ضحية', ['victim']],
    ['مخبر', ['informant']],
    ['suspect', []],
    ['victimless', []],
    ['minority owner', []],
  ])('%s', (role, found) => {
    expect(protectionsOfRole(role)).toEqual(found);
  });

  it('a place in the row says it as well', () => {
    expect(protectionsOfSlot('victim')).toEqual(['victim']);
    expect(protectionsOfSlot('victim-2')).toEqual(['victim']);
    expect(protectionsOfSlot('victimology')).toEqual([]);
  });
});
