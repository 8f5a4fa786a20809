// What the evidence sheet lends to actions while it shows a connection.
import type { Opinion } from '#shared/model/documents';

export interface ConnectionControls {
  /** Opens the form that asks for the reason; nothing is written before it is given. */
  readonly propose: (opinion: Opinion) => void;
}
