// What the thing is linked with, by kind of link; each link leads to its row.
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { EntitySheet, EntityLink as LinkOf } from '#shared/contracts/vault-answers';
import type { EntityId } from '#shared/model/ids';
import { addToFirstChart } from '../../parts/add-to-chart';
import { EntityLink } from '../../parts/entity-link';
import { ProtectionMark } from '../../parts/protection-mark';
import { RowLink } from '../../parts/row-link';
import { useSelection } from '../../session/selection';
import { useWords } from '../../session/words';

const shownAtFirst = 8;

export function EntityLinks({ sheet }: { readonly sheet: EntitySheet }): ReactNode {
  const { t, number } = useWords();
  const caseId = useSelection((state) => state.caseId);
  const { links, moreLinks, profile } = sheet;
  if (links.length === 0) return null;
  const groups = groupLinks(links);
  const others = [...new Set(links.map(({ other }) => other))];
  return (
    <section>
      <div className="d-section-head">
        <h3>{t('entity.links', { count: links.length + moreLinks })}</h3>
        <Button
          variant="subtle"
          size="compact-xs"
          data-action="entity.expand"
          onClick={() => void addToFirstChart([profile.id, ...others.slice(0, 50)], caseId)}
        >
          {t('entity.expand')}
        </Button>
      </div>
      {groups.map(({ kind, links: ofKind }) => (
        <LinkGroup key={kind} kind={kind} links={ofKind} id={profile.id} />
      ))}
      {moreLinks > 0 && <p className="d-dim">{t('entity.moreLinks', { count: number(moreLinks) })}</p>}
    </section>
  );
}

interface Group {
  readonly kind: string;
  readonly links: readonly LinkOf[];
}

function LinkGroup({ kind, links, id }: Group & { readonly id: EntityId }): ReactNode {
  const { t, word } = useWords();
  const [all, setAll] = useState(false);
  const shown = all ? links : links.slice(0, shownAtFirst);
  return (
    <div className="d-link-group">
      <h4>
        {word('link', kind)} <span className="d-dim">{links.length}</span>
      </h4>
      <ul>
        {shown.map(({ link, other, otherCaption, otherSchema, otherProtections }) => (
          <li key={link.id} data-strength={link.strength}>
            <span
              className="d-arrow"
              aria-label={t(link.from === id ? 'entity.outgoing' : 'entity.incoming')}
              role="img"
            >
              {link.from === id ? '→' : '←'}
            </span>
            <EntityLink id={other} caption={otherCaption} schema={otherSchema} />
            <ProtectionMark protections={otherProtections} isShort />
            <RowLink source={link.source} row={link.row} />
          </li>
        ))}
      </ul>
      {links.length > shown.length && (
        <button type="button" className="d-link" onClick={() => setAll(true)}>
          {t('entity.showAll', { count: links.length })}
        </button>
      )}
    </div>
  );
}

function groupLinks(links: readonly LinkOf[]): readonly Group[] {
  const groups = new Map<string, LinkOf[]>();
  for (const link of links) {
    const group = groups.get(link.link.kind);
    if (group === undefined) groups.set(link.link.kind, [link]);
    else group.push(link);
  }
  return [...groups].map(([kind, ofKind]) => ({ kind, links: ofKind }));
}
