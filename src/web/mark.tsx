import { raw } from 'hono/html';

/** A quay, a ship's bow, the plank between them and somebody on the way across, on a tile of 40 by 40. */
const shapes = `<rect fill="#14597d" width="40" height="40" rx="9"/>\
<path fill="#e39a3c" d="M0 24h12v16H9a9 9 0 0 1-9-9z"/><path fill="#b86c12" d="M0 24h12v2.4H0z"/>\
<path fill="#e6f0f5" d="M33 11.5h7v6h-7zM25.5 17.5H40V31a9 9 0 0 1-2.64 6.36L33.5 36c-4.2-3.4-6.9-10.5-8-18.5z"/>\
<path fill="#9cc3d8" d="M25.5 17.5H40v2.6H26z"/>\
<path fill="#4a9cc2" d="M12 33.6c1.6-1.5 3-1.5 4.6 0s3 1.5 4.6 0 3-1.5 4.6 0 3 1.5 4.6 0 3-1.5 4.6 0 3 1.5 4.7 0A9 9 0 0 1 31 40H12z"/>\
<path fill="none" stroke="#fbd9a6" stroke-linecap="round" stroke-width="2.2" d="M7.5 22.8l21.5-5.4"/>\
<circle fill="#fff" cx="17.6" cy="6.6" r="2.6"/>\
<path fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round" stroke-width="2.6" d="M17.6 11.3v3.7"/>\
<path fill="none" stroke="#fff" stroke-linecap="round" stroke-linejoin="round" stroke-width="2" d="M15.3 18.9l2.3-4.3 2.9 3"/>`;

/** The mark as a file: the icon of the browser's tab. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${shapes}</svg>`;

/** The mark in a page. It stands beside the word Loopplank, so a screen reader passes over it. */
export function Mark({ size }: { size: number }) {
  return (
    <svg class="ln-mark" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      {raw(shapes)}
    </svg>
  );
}
