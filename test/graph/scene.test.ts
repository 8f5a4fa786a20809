// What a chart shows of its items, links and proposals.
import { describe, expect, it } from 'vitest';
import type { Connection } from '#shared/connections/types';
import { buildScene } from '#shared/graph/scene';
import { sideReader } from '#shared/graph/side';
import { asId } from '#shared/model/ids';
import { fact, id, item, profile, sceneInput } from './scene-factory';

function proposal(near: string, far: string, more: Partial<Connection> = {}): Connection {
  return {
    id: asId(`match:${near}:${far}`),
    kind: 'match',
    caseId: asId('case'),
    near: id(near),
    nearCaption: near,
    nearAnchors: [asId(near)],
    far: id(far),
    farCaption: far,
    farAnchors: [asId(far)],
    farSide: { kind: 'list', sources: [] },
    evidence: [],
    alerts: [],
    bits: 10,
    probability: 0.9,
    band: 'strong',
    pivot: null,
    steps: [],
    state: 'proposed',
    decision: null,
    alike: 0,
    rank: 1,
    ...more,
  };
}

const two = { items: [item('a'), item('b')], profiles: [profile('a'), profile('b')] };

describe('the scene of a chart', () => {
  it('is the same whatever order its parts come in', () => {
    const links = [fact('a', 'b'), fact('b', 'a'), fact('a', 'c'), fact('b', 'c', { kind: 'uses' })];
    const input = {
      items: [item('a'), item('b'), item('c')],
      profiles: [profile('a'), profile('b'), profile('c')],
      links,
      connections: [proposal('a', 'c'), proposal('b', 'c')],
    };
    const turned = {
      items: [...input.items].reverse(),
      profiles: [...input.profiles].reverse(),
      links: [...links].reverse(),
      connections: [...input.connections].reverse(),
    };
    expect(buildScene(sceneInput(turned))).toEqual(buildScene(sceneInput(input)));
  });

  it('draws many calls one way as one link with their number, and the calls back as another', () => {
    const links = [
      fact('a', 'b', { id: '1' }),
      fact('a', 'b', { id: '2' }),
      fact('a', 'b', { id: '2' }),
      fact('b', 'a', { id: '3' }),
    ];
    const { links: drawn } = buildScene(sceneInput({ ...two, links }));
    expect(drawn.map(({ from, to, count }) => [from, to, count])).toEqual([
      ['a', 'b', 2],
      ['b', 'a', 1],
    ]);
  });

  it('draws a relation without direction once, whichever side states it', () => {
    const links = [
      fact('a', 'b', { kind: 'relatedTo', strength: 'tentative' }),
      fact('b', 'a', { kind: 'relatedTo', strength: 'unconfirmed' }),
    ];
    const { links: drawn } = buildScene(sceneInput({ ...two, links }));
    expect(drawn).toHaveLength(1);
    expect(drawn[0]).toMatchObject({ directed: false, count: 2, style: 'unconfirmed' });
  });

  it('draws a proposed match in its own style until a person decides', () => {
    const links = (state: Connection['state']) =>
      buildScene(sceneInput({ ...two, connections: [proposal('b', 'a', { state })] })).links;
    expect(links('proposed')).toMatchObject([{ style: 'proposed', kind: null, from: 'a', to: 'b' }]);
    expect(links('unsure')).toHaveLength(1);
    expect(links('same')).toEqual([]);
    expect(links('different')).toEqual([]);
  });

  it('lets a shared phone speak for itself when it is on the chart', () => {
    const shared = proposal('a', 'b', { kind: 'sharedIdentifier', pivot: id('~phone:1') });
    const without = buildScene(sceneInput({ ...two, connections: [shared] }));
    expect(without.links).toHaveLength(1);
    const input = {
      items: [...two.items, item('~phone:1')],
      profiles: [...two.profiles, profile('~phone:1', { schema: 'phone', anchors: [] })],
      connections: [shared],
    };
    expect(buildScene(sceneInput(input)).links).toEqual([]);
  });

  it('shows two items that a decision joined as one node that answers to both', () => {
    const joined = profile('a', { anchors: [asId('a'), asId('b')] });
    const { nodes } = buildScene(
      sceneInput({ items: [item('a', { x: 5 }), item('b', { x: 9, pinned: true })], profiles: [joined] }),
    );
    expect(nodes).toMatchObject([{ id: 'a', x: 5, pinned: true, targets: ['a', 'b'] }]);
  });

  it('leaves out what is no longer there and keeps what is hidden apart', () => {
    const scene = buildScene(
      sceneInput({
        items: [item('a'), item('b', { hidden: true }), item('gone')],
        profiles: two.profiles,
        links: [fact('a', 'b')],
      }),
    );
    expect(scene.nodes.map((node) => node.id)).toEqual(['a']);
    expect(scene.hiddenNodes.map((node) => node.id)).toEqual(['b']);
    expect(scene.links).toEqual([]);
    expect(scene.nodes[0]?.hiddenNeighbours).toBe(1);
  });

  it('counts each neighbour beyond the chart once, however often they call', () => {
    const links = [fact('a', 'x', { id: '1' }), fact('x', 'a', { id: '2' }), fact('a', 'y', { id: '3' })];
    const { nodes } = buildScene(sceneInput({ ...two, links }));
    expect(nodes.map((node) => node.hiddenNeighbours)).toEqual([2, 0]);
  });

  it('gives the badge to whom the notice names, never to whom the machine compares with him', () => {
    const colour = {
      kind: 'notice',
      colour: 'red',
      noticeId: '1900/90001',
      requestedBy: null,
      sources: [],
    } as const;
    const { nodes } = buildScene(
      sceneInput({ ...two, connections: [proposal('a', 'b', { farSide: colour })] }),
    );
    expect(nodes.map((node) => node.notice)).toEqual([null, { colour: 'red', opinions: [] }]);
  });

  it('gives the gravest colour where several notices name one person', () => {
    const notice = (name: string, value: string) =>
      profile(name, {
        schema: 'notice',
        statements: [
          {
            property: 'noticeColour',
            value,
            written: value,
            field: null,
            language: null,
            anchor: asId(name),
            source: asId('s'),
            row: 1,
          },
        ],
      });
    const { nodes } = buildScene(
      sceneInput({
        items: [item('a')],
        profiles: [profile('a'), notice('n1', 'blue'), notice('n2', 'red')],
        links: [fact('a', 'n1', { kind: 'subjectOf' }), fact('a', 'n2', { kind: 'subjectOf' })],
      }),
    );
    expect(nodes[0]?.notice).toEqual({ colour: 'red', opinions: [] });
  });
});

describe('the side a thing stands on', () => {
  const read = sideReader(asId('A'), [
    { caseId: asId('A'), sourceId: asId('own') },
    { caseId: asId('B'), sourceId: asId('theirs') },
    { caseId: asId('B'), sourceId: asId('own') },
  ]);
  const from = (source: string) =>
    profile('p', {
      statements: [
        {
          property: 'name',
          value: 'p',
          written: 'p',
          field: null,
          language: null,
          anchor: asId('p'),
          source: asId(source),
          row: 1,
        },
      ],
    });

  it('is the case where its own sources name it, another case, a list, or a value that others share', () => {
    expect(read(from('own'))).toBe('case');
    expect(read(from('theirs'))).toBe('otherCase');
    expect(read(from('list'))).toBe('list');
    expect(read(profile('~phone:12075550142'))).toBe('pivot');
  });
});
