// The notice behind a thing, and on whose word it stands there.
import type { ReactNode } from 'react';
import { noticeWords } from '#shared/graph/chart-words';
import type { ChartTheme, NoticeBehind } from '#shared/graph/types';
import { useWords } from '../session/words';
import { LegendSign } from './legend-sign';

export function NoticeMark({
  notice,
  theme,
}: {
  readonly notice: NoticeBehind;
  readonly theme: ChartTheme;
}): ReactNode {
  const words = useWords();
  const isOpinion = notice.opinions.length > 0;
  return (
    <span className="d-notice-mark" data-opinion={isOpinion}>
      <LegendSign
        entry={isOpinion ? { kind: 'mark', code: 'opinion' } : { kind: 'notice', code: notice.colour }}
        theme={theme}
      />
      <span>{noticeWords(words.t, notice, words)}</span>
    </span>
  );
}
