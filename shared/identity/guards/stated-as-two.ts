// A source that links two people takes them for two.
import { type Guard, verdict } from './guard';

export const statedAsTwo: Guard = {
  id: 'stated-as-two',
  schemas: ['person', 'organization'],
  check: ({ left, right, context }) =>
    context.related(left, right) ? verdict('stated-as-two', 'weak') : null,
};
