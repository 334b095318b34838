/** Writes openapi.json anew from the operations: npm run golden */
import { writeFile } from 'node:fs/promises';
import { describeApi } from '../src/core/openapi/openapi.ts';
import { routes } from '../src/routes.ts';

await writeFile(new URL('../openapi.json', import.meta.url), `${JSON.stringify(describeApi(routes), null, 2)}\n`);
