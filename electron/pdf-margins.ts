// What stands in the margin of every printed page, so that a page that gets loose still says who may read it. TLP 2.0
// asks for labels of at least 12 points in header and footer.

const style = `width: 100%; margin: 0 16mm; font: 8pt 'Noto Sans', 'Vazirmatn', sans-serif; color: #111;`;

export function pageHeader(marking: string): string {
  return `<div style="${style} font-size: 12pt; font-weight: 700; text-align: center"><bdi>${escaped(marking)}</bdi></div>`;
}

/** Chromium fills in the numbers by these two class names. */
export function pageFooter(marking: string): string {
  const numbers = '<span class="pageNumber"></span> / <span class="totalPages"></span>';
  return (
    `<div style="${style} display: flex; justify-content: space-between">` +
    `<b style="font-size: 12pt"><bdi>${escaped(marking)}</bdi></b><span>${numbers}</span></div>`
  );
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
