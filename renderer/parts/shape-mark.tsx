// A stroke of a drawing as an element of the page: for the few signs that stand in legend and inspector.
import type { ReactNode } from 'react';
import type { Shape } from '#shared/graph/shape';

export function ShapeMark({ shape }: { readonly shape: Shape }): ReactNode {
  if (shape.kind === 'text') {
    return (
      <text
        x={shape.x}
        y={shape.y}
        fontSize={shape.size}
        fontWeight={shape.bold ? 700 : 400}
        textAnchor={shape.anchor}
        direction={shape.direction}
        fill={shape.fill}
      >
        {shape.text}
      </text>
    );
  }
  const paint = {
    fill: shape.fill ?? 'none',
    stroke: shape.stroke ?? 'none',
    strokeWidth: shape.width,
    ...(shape.dash.length === 0 ? {} : { strokeDasharray: shape.dash.join(' ') }),
  };
  if (shape.kind === 'circle') return <circle cx={shape.x} cy={shape.y} r={shape.radius} {...paint} />;
  const place = `translate(${shape.x} ${shape.y}) scale(${shape.scale})`;
  return <path d={shape.data} transform={place} strokeLinecap="round" strokeLinejoin="round" {...paint} />;
}
