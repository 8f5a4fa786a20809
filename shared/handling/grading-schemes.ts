// Schemes of grading sources and information. They are kept by name, never converted and never averaged.

export interface GradingScheme {
  readonly id: string;
  /** Letters or words for how far the source is to be trusted; the last means "cannot be judged". */
  readonly reliability: readonly string[];
  /** For how far the information is to be believed. */
  readonly credibility: readonly string[];
}

/** Admiralty (NATO STANAG 2511), UK 3x5x2, 5x5x5 without its handling digit, Europol 4x4. */
export const gradingSchemes: readonly GradingScheme[] = [
  {
    id: 'Admiralty 6x6',
    reliability: ['A', 'B', 'C', 'D', 'E', 'F'],
    credibility: ['1', '2', '3', '4', '5', '6'],
  },
  { id: '3x5x2', reliability: ['1', '2', '3'], credibility: ['A', 'B', 'C', 'D', 'E'] },
  { id: '5x5x5', reliability: ['A', 'B', 'C', 'D', 'E'], credibility: ['1', '2', '3', '4', '5'] },
  { id: '4x4', reliability: ['A', 'B', 'C', 'X'], credibility: ['1', '2', '3', '4'] },
];
