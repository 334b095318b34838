/** The shapes of the mark on a square of 40: a quay, a ship's bow, the plank between them, and somebody crossing. */
const shapes = `<path fill="#e39a3c" d="M4 22.5h9.5v11H4z"/><path fill="#b86c12" d="M4 22.5h9.5v2.6H4z"/>\
<path fill="#e6f0f5" d="M24.6 17.4H37v9.7c0 3.4-2.2 5.5-5 5.5-3.6 0-5.9-5.600-7.400-15.200z"/>\
<path fill="#9cc3d8" d="M24.6 17.400H37v2.300H24.960z"/>\
<path fill="none" stroke="#fff" stroke-linecap="round" stroke-width="2.6" d="M8 21.400l19.800-5.600"/>\
<circle fill="#fff" cx="17.200" cy="9.400" r="2.500"/><path fill="none" stroke="#fff" stroke-linecap="round" stroke-width="2.700" d="M17.600 13.400v3.300"/>\
<path fill="none" stroke="#5fa3c4" stroke-linecap="round" stroke-width="2" d="M15.600 33.400c1.400 0 1.400 1.200 2.900 1.200s1.500-1.200 2.900-1.200 1.500 1.200 2.900 1.200 1.500-1.200 2.900-1.200 1.500 1.200 2.900 1.200 1.500-1.200 2.900-1.200 1.500 1.200 2.900 1.200"/>`;

const tile = '<rect width="40" height="40" rx="9" fill="#0b3a53"/>';

/** The mark as a file: the icon of the browser's tab. */
export const favicon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40">${tile}${shapes}</svg>`;

/** The mark in a page. It stands beside the word Loopplank, so it is hidden from a screen reader. */
export function Mark({ size, onTile = false }: { size: number; onTile?: boolean }) {
  return (
    <svg class="ln-mark" viewBox="0 0 40 40" width={size} height={size} aria-hidden="true" focusable="false">
      <g dangerouslySetInnerHTML={{ __html: onTile ? tile + shapes : shapes }} />
    </svg>
  );
}
