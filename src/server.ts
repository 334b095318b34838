import { createApp } from './app.ts';
import { endWhenLost, giveUp } from './core/ending.ts';
import { takePort } from './core/listen.ts';
import { keepSealing } from './core/logboek/keep.ts';
import { openLoopplank } from './core/open.ts';
import { readSettings } from './core/settings.ts';
import { seedWhenEmpty } from './start/example.ts';
import { upgrades } from './upgrades.ts';

async function start(): Promise<void> {
  const settings = readSettings(process.env);
  const port = await takePort(settings);
  const loopplank = await openLoopplank(settings, 'serve', upgrades);
  let stopSealing = async () => {};
  const stop = async () => {
    await port.close();
    await stopSealing();
    await loopplank.close();
  };
  try {
    await seedWhenEmpty(loopplank, console.log);
    const { themeFile, register } = settings;
    const parts = { ...loopplank, clock: () => new Date(), themeFile, register };
    port.serve(createApp(parts).fetch);
    stopSealing = keepSealing(parts);
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
