// A chart as SVG: vector only, its text selectable, every name escaped. It stands inside the briefing's page or alone,
// and uses attributes only, because the page's policy allows no inline style.
import { chartFonts } from './drawn';
import { type Drawing, round, type Shape } from './shape';

export interface SvgOptions {
  /** Pixels for one of the drawing; 1 when absent. */
  readonly scale?: number;
  /** What a screen reader says; also the tooltip. */
  readonly title?: string;
}

/** One `<svg>` element without XML declaration. Equal drawings give equal text. */
export function renderSvg(drawing: Drawing, { scale = 1, title }: SvgOptions = {}): string {
  const { x, y, width, height } = drawing;
  const box = [x, y, width, height].map(round).join(' ');
  const fonts = chartFonts.map((name) => `'${name}'`).join(', ');
  const said = title === undefined ? '' : `<title>${escapeXml(title)}</title>`;
  const body = drawing.shapes.map(shapeMarkup).join('\n');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="${box}" width="${round(width * scale)}" height="${round(height * scale)}" font-family="${fonts}, sans-serif">
${said}<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" fill="${drawing.background}"/>
${body}
</svg>`;
}

/** One stroke as markup. */
export function shapeMarkup(shape: Shape): string {
  switch (shape.kind) {
    case 'circle':
      return `<circle cx="${round(shape.x)}" cy="${round(shape.y)}" r="${round(shape.radius)}"${paint(shape)}/>`;
    case 'path':
      return `<path d="${shape.data}"${placed(shape)}${paint(shape)} stroke-linecap="round" stroke-linejoin="round"/>`;
    case 'text':
      return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}"${shape.bold ? ' font-weight="700"' : ''} text-anchor="${shape.anchor}" direction="${shape.direction}" unicode-bidi="isolate" fill="${shape.fill}"${halo(shape.halo)}>${escapeXml(shape.text)}</text>`;
  }
}

function paint(shape: Exclude<Shape, { kind: 'text' }>): string {
  const dash = shape.dash.length === 0 ? '' : ` stroke-dasharray="${shape.dash.join(' ')}"`;
  const stroke =
    shape.stroke === null ? '' : ` stroke="${shape.stroke}" stroke-width="${shape.width}"${dash}`;
  return ` fill="${shape.fill ?? 'none'}"${stroke}`;
}

function placed({ x, y, scale }: Extract<Shape, { kind: 'path' }>): string {
  if (x === 0 && y === 0 && scale === 1) return '';
  return ` transform="translate(${round(x)} ${round(y)}) scale(${Math.round(scale * 10_000) / 10_000})"`;
}

function halo(colour: string | null): string {
  return colour === null
    ? ''
    : ` stroke="${colour}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
}

/** For text and attribute values alike. Characters that XML does not allow are left out. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}
