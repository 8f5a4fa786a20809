// What can be set of fCoSE. Its function lives with the compute worker, because Cytoscape's types need a DOM.
import type { LayoutForm } from './layout-list';

export const fcoseForm: LayoutForm = {
  id: 'fcose',
  parameters: [
    { id: 'spacing', kind: 'number', min: 0.5, max: 3, step: 0.1, initial: 1 },
    { id: 'afresh', kind: 'switch', initial: true },
  ],
};
