import { run } from './run.mjs';

await run('src/server.ts');
