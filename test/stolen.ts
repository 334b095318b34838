import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** In which files of a folder these words can be read, as a thief would look for them. */
export function findPlaces(folder: string, words: string[]): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .flatMap((entry) => {
      const path = join(entry.parentPath, entry.name);
      const content = readFileSync(path);
      return words.filter((word) => content.includes(word)).map((word) => `${word} in ${path}`);
    });
}
