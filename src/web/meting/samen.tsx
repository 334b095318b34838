import type { Child } from 'hono/jsx';
import type { Answer } from '../../core/contract.ts';
import { listVerbanden } from '../../domein/programma/opvragen.contract.ts';
import type { Page } from '../page.tsx';
import { Link, Stack } from '../ui.tsx';

type Verband = Answer<typeof listVerbanden>['verbanden'][number];

/** An own variant of a programme is counted with the programme that it came from. */
const programmaOf = ({ programma, herkomst }: Verband): string => herkomst ?? programma;

/** The programmes by which more than one of my verbanden work, with one of those verbanden to name it. */
async function findSamen(page: Page): Promise<Map<string, Verband[]>> {
  const { verbanden } = await page.call(listVerbanden, {});
  const programmas = [...new Set(verbanden.map(programmaOf))];
  const per = programmas.map((one) => [one, verbanden.filter((verband) => programmaOf(verband) === one)] as const);
  return new Map(per.filter(([, some]) => some.length > 1));
}

/** The programme that this verband shares with another one of mine, if it does. */
export async function samenMet(page: Page, verband: string): Promise<string | undefined> {
  const found = [...(await findSamen(page))].find(([, some]) => some.some((one) => one.verband === verband));
  return found?.[0];
}

/** Above the choice of one verband: the figures of all those of a programme together. */
export async function drawSamen(page: Page): Promise<Child> {
  const samen = await findSamen(page);
  if (samen.size === 0) return null;
  return (
    <Stack>
      {[...samen].map(([programma, some]) => {
        const { programmaNaam } = some.find((one) => one.programma === programma) ?? some[0] ?? {};
        return <Link href={`/programmas/${programma}/meting`}>{`Alle verbanden van ${programmaNaam} samen`}</Link>;
      })}
    </Stack>
  );
}
