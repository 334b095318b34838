import { readFileSync } from 'node:fs';

/** One function of a file, as a range of lines: from where it begins to the brace that closes it. */
function only(file, start) {
  const lines = readFileSync(file, 'utf8').split('\n');
  const first = lines.findIndex((line) => line.startsWith(start));
  if (first < 0) throw new Error(`${file} has no line that begins with "${start}"`);
  const inOne = lines[first].endsWith(';');
  const last = inOne ? first : lines.findIndex((line, nr) => nr > first && /^[})]/.test(line));
  return `${file}:${first + 1}-${last + 1}`;
}

/**
 * The code that decides about rights, in parts: of each the files that are changed and the tests that must notice. A part
 * without `world` needs no database, and takes seconds instead of minutes.
 */
export const delen = {
  matrix: {
    mutate: ['src/domein/toegang/{niveaus,matrix,inzage}.ts'],
    tests: ['src/domein/toegang/{niveaus,matrix,versies,inzage}.test.ts'],
  },
  oordeel: {
    mutate: ['src/domein/deelvraag/oordeel.ts', 'src/domein/verstrekkingsbesluit/geldigheid.ts'],
    tests: ['src/domein/deelvraag/oordeel.test.ts', 'src/domein/verstrekkingsbesluit/geldigheid.test.ts'],
  },
  mag: { mutate: ['src/domein/casus/mag.ts'], tests: ['src/domein/casus/mag.test.ts'] },
  kern: {
    mutate: [
      'src/core/actor.ts',
      only('src/core/request.ts', 'const oorsprongOf'),
      only('src/core/request.ts', 'function bearerOf'),
      only('src/core/request.ts', 'const changes'),
      only('src/core/request.ts', 'function isForeign'),
      only('src/core/request.ts', 'export function gate'),
    ],
    tests: ['src/core/{actor,request}.test.ts'],
  },
  weg: {
    mutate: [only('src/core/road.ts', 'async function refuseStranger')],
    tests: ['src/core/road.test.ts'],
    world: true,
  },
  rechten: {
    mutate: ['src/domein/toegang/rechten.ts', 'src/domein/medewerker/actor.ts'],
    tests: ['src/domein/toegang/rechten.test.ts', 'src/domein/medewerker/actor.test.ts'],
    world: true,
  },
  casus: {
    mutate: ['src/domein/casus/{act,eigen}.ts', 'src/domein/lijst/recht.ts'],
    tests: ['src/domein/casus/{act,hold}.test.ts', 'src/domein/lijst/recht.test.ts'],
    world: true,
  },
  instemming: {
    mutate: ['src/domein/instemming/instemming.ts'],
    tests: ['src/domein/instemming/instemming.test.ts'],
    world: true,
  },
  /** The rights in db/access.sql, which are changed by the test itself. */
  sql: { mutate: [], tests: ['test/mutatie/sql.test.ts'], world: true },
};

/** The part that this process works on. */
export const deel = delen[process.env['MUTATIE_DEEL'] ?? 'matrix'];
