// A thing by its caption; opens its sheet.
import type { ReactNode } from 'react';
import type { EntityId } from '#shared/model/ids';
import type { SchemaId } from '#shared/ontology/types';
import { openPanel } from '../actions/lent-controls';
import { selectEntities } from '../session/selection';
import { ValueText } from '../ui/value-text';
import { SchemaMark } from './schema-mark';

interface EntityLinkProps {
  readonly id: EntityId;
  readonly caption: string;
  readonly schema?: SchemaId;
}

export function EntityLink({ id, caption, schema }: EntityLinkProps): ReactNode {
  return (
    <button
      type="button"
      className="d-entity-link"
      onClick={() => {
        selectEntities([id]);
        openPanel('entity', { entity: id });
      }}
    >
      {schema !== undefined && <SchemaMark schema={schema} />}
      <ValueText className="d-link-text">{caption}</ValueText>
    </button>
  );
}
