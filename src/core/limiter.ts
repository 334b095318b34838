/** Counts attempts per key in a sliding window, so that guessing passwords is slow. Holds prints, never names. */
export type Limiter = { take(key: string, now: number): boolean; clear(key: string): void };

type Limit = { most: number; window: number };

/** At most `most` attempts per `window` milliseconds for one key. Old keys are forgotten, so it cannot grow for ever. */
export function createLimiter({ most, window }: Limit): Limiter {
  const attempts = new Map<string, number[]>();
  const forget = (now: number): void => {
    for (const [key, times] of attempts) if ((times.at(-1) ?? 0) < now - window) attempts.delete(key);
  };
  return {
    take: (key, now) => {
      if (attempts.size > 10_000) forget(now);
      const recent = (attempts.get(key) ?? []).filter((time) => time > now - window);
      if (recent.length >= most) return false;
      attempts.set(key, [...recent, now]);
      return true;
    },
    clear: (key) => {
      attempts.delete(key);
    },
  };
}
