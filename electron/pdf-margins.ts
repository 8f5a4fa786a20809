// What stands in the margin of every printed page, so that a page that gets loose still says who may read it, and where it
// belongs. TLP 2.0 asks for labels of at least 12 points in header and footer.
import type { PageFoot } from '#shared/contracts/desk';

const style = `width: 100%; margin: 0 16mm; font: 8pt 'Noto Sans', 'Vazirmatn', sans-serif; color: #111;`;
const marked = 'font-size: 12pt; font-weight: 700; text-align: center';

export function pageHeader(marking: string): string {
  return `<div style="${style} ${marked}"><bdi>${escaped(marking)}</bdi></div>`;
}

export function pageFooter(marking: string, { parts, numbers, direction }: PageFoot): string {
  return (
    `<div dir="${direction}" style="${style}">` +
    `<div style="display: flex; justify-content: space-between; gap: 8mm"><span>${parts.map((part) => `<bdi>${escaped(part)}</bdi>`).join(' · ')}</span><span style="white-space: nowrap">${pageNumbers(numbers)}</span></div>` +
    `<div style="${marked}"><bdi>${escaped(marking)}</bdi></div></div>`
  );
}

/** Chromium fills in the numbers by these two class names. */
function pageNumbers(words: string): string {
  return escaped(words)
    .replace('{page}', '<span class="pageNumber"></span>')
    .replace('{pages}', '<span class="totalPages"></span>');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
