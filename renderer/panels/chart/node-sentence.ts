// One thing of a chart in one sentence, for who hears the chart rather than sees it.
import { noticeWords } from '#shared/graph/chart-words';
import type { Scene, SceneNode } from '#shared/graph/types';
import type { Words } from '../../session/words';

export function nodeSentence(node: SceneNode, scene: Scene, isSelected: boolean, words: Words): string {
  const { t, word } = words;
  const links = scene.links.filter(({ from, to }) => from === node.id || to === node.id).length;
  return [
    node.label,
    word('schema', node.schema),
    word('legend.side', node.side),
    node.notice === null ? '' : noticeWords(t, node.notice, words),
    t('chart.said.links', { count: links }),
    node.hiddenNeighbours === 0 ? '' : t('chart.said.more', { count: node.hiddenNeighbours }),
    ...(node.protections ?? []).map((protection) => word('protection', protection)),
    node.pinned ? t('chart.pinned') : '',
    isSelected ? t('chart.selected') : '',
  ]
    .filter((part) => part !== '')
    .join(t('common.comma'));
}
