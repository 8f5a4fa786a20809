// A canvas draws with whatever fonts are loaded at that moment and says nothing when one is missing: so they are loaded
// before the first stroke. They are declared here, because the batch page draws charts and has no other style.
import '@fontsource/noto-sans/400.css';
import '@fontsource/noto-sans/700.css';
import '@fontsource/noto-sans-sc/400.css';
import '@fontsource/vazirmatn/400.css';
import '@fontsource/vazirmatn/700.css';
import { chartFonts } from '#shared/graph/drawn';

/** For `ctx.font` and Cytoscape's `font-family`. */
export const fontFamily = `${chartFonts.map((name) => `"${name}"`).join(', ')}, sans-serif`;

/** Letters that make the browser fetch each subset of each font. */
const samples = 'AaÉé Жж Ωω ابپ漢字 ế';

/** Resolves when the chart's fonts are there; a font that fails to load is replaced by the system's, with a warning. */
export async function loadChartFonts(text = ''): Promise<void> {
  // Each once: the browser looks every one up among some hundred subsets.
  const letters = [...new Set(samples + text)].join('');
  const asked = [...chartFonts].flatMap((name) =>
    ['400', '700'].map((weight) => document.fonts.load(`${weight} 12px "${name}"`, letters)),
  );
  for (const answer of await Promise.allSettled(asked)) {
    if (answer.status === 'rejected') console.warn('A font of the chart could not be loaded.', answer.reason);
  }
}
