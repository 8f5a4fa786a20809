// Of files that run beside each other the longest begin first, so that none of them runs alone at the end. On a machine that
// has run them before, the test runner knows how long each took; on a new one it would go by the length of the text.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** From the longest on; those not named take less. */
const longest = [
  'axe',
  'people',
  'full-disk',
  'flips',
  'vault-kill',
  'journey-doors',
  'batch',
  'backup',
  'journey',
  'batch-people',
  'two-people',
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification): number => {
      const name = /([\w-]+)\.e2e\.ts$/.exec(moduleId)?.[1] ?? '';
      return longest.includes(name) ? longest.indexOf(name) : longest.length;
    };
    return sorted.sort((a, b) => place(a) - place(b));
  }
}
