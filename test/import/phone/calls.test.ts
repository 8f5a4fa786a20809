// Who called whom, as an extraction says it; and where it does not say.
import { describe, expect, it } from 'vitest';
import { readTextForTest } from '../read-files';

const field = (name: string, value: string): string =>
  `<field name="${name}"><value>${value}</value></field>`;

async function calls(...fields: readonly string[]): Promise<readonly string[]> {
  const party = (number: string, ...more: readonly string[]): string =>
    `<model type="Party">${field('Identifier', number)}${more.join('')}</model>`;
  const role = fields.find((one) => one.startsWith('role:'))?.slice(5);
  const roles = role === undefined ? [] : [field('Role', role)];
  const said = fields.filter((one) => !one.startsWith('role:')).join('');
  const { rows } = await readTextForTest(
    'report.xml',
    `<?xml version="1.0"?><project xmlns="http://pa.cellebrite.com/report/2.0"><metadata section="Device Info">
<item name="MSISDN">+12075550100</item></metadata><decodedData><modelType type="Call"><model type="Call">${said}
<multiModelField name="Parties">${party('+12075550133', ...roles)}</multiModelField></model></modelType></decodedData></project>`,
  );
  return rows.flatMap(({ mentions, links }) => {
    const numberOf = (slot: string): string =>
      mentions.find((mention) => mention.slot === slot)?.statements[0]?.value.slice(-3) ?? '';
    return links.map(({ from, to, strength }) => `${numberOf(from)} > ${numberOf(to)} ${strength}`);
  });
}

describe('a call of an extraction', () => {
  it.each([
    ['Outgoing', '100 > 133 confirmed'],
    ['Incoming', '133 > 100 confirmed'],
    ['Missed', '133 > 100 confirmed'],
  ])('that is %s', async (direction, link) => {
    expect(await calls(field('Direction', direction))).toEqual([link]);
  });

  it('is told by the role of the other end as well', async () => {
    expect(await calls('role:From')).toEqual(['133 > 100 confirmed']);
    expect(await calls('role:To')).toEqual(['100 > 133 confirmed']);
  });

  it('of which nothing says who called is not confirmed', async () => {
    expect(await calls(field('Duration', '10'))).toEqual(['100 > 133 unconfirmed']);
  });
});
