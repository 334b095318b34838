import { run } from './run.mjs';

await run('src/cli.ts');
