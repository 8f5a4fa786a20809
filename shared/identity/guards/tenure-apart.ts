// Numbers are given to somebody else after a while: a number that two had at times that do not meet ties nobody.
import { pivotOfStatement } from '../pivots';
import { holdingsApart } from '../tenure';
import { type Guard, verdict } from './guard';

export const tenureApart: Guard = {
  id: 'tenure-apart',
  schemas: ['person', 'organization'],
  check: ({ left, right, evidence, context }) => {
    const voids: string[] = [];
    let gap = 0;
    for (const {
      signal,
      outcome,
      left: [statement],
    } of evidence) {
      if (outcome !== 'agrees' || statement === undefined) continue;
      const pivot = pivotOfStatement(statement.property, statement.value);
      if (pivot === null) continue;
      const days = holdingsApart(context.holdingOf(left, pivot), context.holdingOf(right, pivot));
      if (days === null) continue;
      voids.push(signal);
      gap = Math.max(gap, days);
    }
    return voids.length === 0 ? null : verdict('tenure-apart', null, { days: gap }, voids);
  },
};
