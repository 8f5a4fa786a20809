// TanStack Query knows failure only as something thrown: this carries a Problem through it.
import type { Problem } from '#shared/model/problem';

export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}
