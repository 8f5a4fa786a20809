// A sign of the chart beside words: the same strokes as on the drawing.
import type { ReactNode } from 'react';
import { legendSymbol } from '#shared/graph/legend-shapes';
import type { ChartTheme, LegendEntry } from '#shared/graph/types';
import { ShapeMark } from './shape-mark';

interface LegendSignProps {
  readonly entry: Pick<LegendEntry, 'kind' | 'code'>;
  readonly theme: ChartTheme;
}

export function LegendSign({ entry, theme }: LegendSignProps): ReactNode {
  // A line needs room to show its dashes.
  const width = entry.kind === 'style' ? 40 : 26;
  const place = { entry: { ...entry, count: 0 }, x: 0, y: 0 };
  return (
    <svg
      className="d-legend-sign"
      width={width}
      height={22}
      viewBox={`${-width / 2} -11 ${width} 22`}
      aria-hidden="true"
      focusable="false"
    >
      {legendSymbol(place, { theme }).map((shape, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: strokes have no identity but their order
        <ShapeMark key={at} shape={shape} />
      ))}
    </svg>
  );
}
