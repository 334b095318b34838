import { startupError } from '../settings.ts';

const refusals: Record<string, string> = {
  EACCES: 'deze gebruiker mag er niet bij',
  EPERM: 'deze gebruiker mag er niet bij',
  EROFS: 'deze schijf is alleen te lezen',
  ENOSPC: 'de schijf is vol',
  ENOTDIR: 'een deel van dit pad is geen map',
  EEXIST: 'er staat al een bestand met deze naam',
};

/** Turns what the file system refuses into one clear line; every other fault stays as it is. */
export function explainRefusal(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || !('code' in error)) return error;
  const reason = refusals[String(error.code)];
  return reason ? startupError(`De map ${folder} is niet te gebruiken: ${reason}.`) : error;
}
