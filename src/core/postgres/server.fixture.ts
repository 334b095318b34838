import { startPostgres } from './start.ts';

/** The smallest server there is: starts PostgreSQL, says so, and waits; says so too when PostgreSQL left by itself. */
const [folder = ''] = process.argv.slice(2);
try {
  const running = await startPostgres({ folder, settings: { fsync: 'off', shared_buffers: '16MB' } });
  console.log('klaar');
  process.stdin.resume();
  console.log((await running.lost).message);
} catch (error) {
  console.log(error instanceof Error ? `${error.name}: ${error.message}` : error);
}
process.exit(1);
