// A number or a house that many share (a front desk, a tow company, a tower of flats) says nothing of two who have it.
import { pivotOfStatement } from '../pivots';
import { type Guard, verdict } from './guard';

const shareable = ['phone', 'email', 'address', 'online-name', 'account', 'iban', 'card'];

export const overCommon: Guard = {
  id: 'over-common',
  schemas: ['person', 'organization'],
  check: ({ evidence, context }) => {
    const voids: string[] = [];
    let most = 0;
    for (const { signal, outcome, left } of evidence) {
      const [statement] = left;
      if (outcome !== 'agrees' || statement === undefined || !shareable.includes(signal)) continue;
      const pivot = pivotOfStatement(statement.property, statement.value);
      const reach = pivot === null ? null : context.reachOf(pivot);
      if (reach === null || !reach.common) continue;
      voids.push(signal);
      most = Math.max(most, reach.holders, reach.counterparties);
    }
    return voids.length === 0 ? null : verdict('over-common', null, { count: most }, voids);
  },
};
