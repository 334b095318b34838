import { createApp } from './app.ts';
import { endWhenLost, giveUp } from './core/ending.ts';
import { takePort } from './core/listen.ts';
import { openLoopplank } from './core/open.ts';
import { readSettings } from './core/settings.ts';
import { seedWhenEmpty } from './start/example.ts';

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const port = await takePort(settings);
  const loopplank = await openLoopplank(settings, 'serve');
  const stop = async () => {
    await port.close();
    await loopplank.close();
  };
  try {
    await seedWhenEmpty(loopplank);
    const { db, vault } = loopplank;
    port.serve(createApp({ db, vault, clock: () => new Date(), themeFile: settings.themeFile }).fetch);
  } catch (error) {
    await stop();
    throw error;
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0), giveUp));
  }
  endWhenLost(loopplank.lost);
  console.log(`Loopplank draait op ${port.url}`);
}

await start().catch(giveUp);
