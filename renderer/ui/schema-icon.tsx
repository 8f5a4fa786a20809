// The icon of a kind of thing, from the same strokes as on the chart.
import type { ReactNode } from 'react';
import { iconField, iconPath } from '#shared/graph/schema-icons';
import { schemaOf } from '#shared/ontology/schemas';
import type { SchemaId } from '#shared/ontology/types';

interface SchemaIconProps {
  readonly schema: SchemaId;
  /** pixels */
  readonly size?: number;
}

/** Says nothing to a screen reader: the name of the kind stands beside it or in a label. */
export function SchemaIcon({ schema, size = 16 }: SchemaIconProps): ReactNode {
  return (
    <svg
      className="d-schema-icon"
      width={size}
      height={size}
      viewBox={`0 0 ${iconField} ${iconField}`}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={iconPath(schemaOf(schema).icon)}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.8"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
