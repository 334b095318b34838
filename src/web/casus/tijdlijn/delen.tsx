import type { Child } from 'hono/jsx';
import { showDatum } from '../../../core/datum.ts';
import type { Tijdlijnregel } from '../../../domein/casus/tijdlijn.contract.ts';
import { Badge } from '../../ui.tsx';
import type { Tone } from '../../ui.tsx';
import type { Programma } from '../pad.ts';

export type Soort = Tijdlijnregel['soort'];
export type Regel<S extends Soort> = Extract<Tijdlijnregel, { soort: S }>;

/** What the sentences need to know: names of the programme, its words, and today. */
export type Taal = { programma: Programma; say: (zin: string) => string; vandaag: string };

/** A moment without when and by whom. */
export type Gebeurtenis = { titel: Child; body?: Child; tone?: Tone };

export const nameIn = (tabel: Record<string, { naam: string }>, sleutel: string): string =>
  tabel[sleutel]?.naam ?? sleutel.replaceAll('_', ' ');

/** What is known, with a dot between. */
export const dotted = (...delen: (string | null | undefined | false)[]): string => delen.filter(Boolean).join(' · ');

export const until = (einddatum: string | null | undefined): string =>
  einddatum ? `tot en met ${showDatum(einddatum)}` : '';

/** How something ended or was answered, in words and a colour. */
const aflopen: Record<string, [string, Tone]> = {
  nagekomen: ['nagekomen', 'goed'],
  niet_nagekomen: ['niet nagekomen', 'let-op'],
  vervallen: ['niet meer nodig', 'neutraal'],
  afgerond: ['afgerond', 'goed'],
  gestopt: ['eerder gestopt', 'let-op'],
  overname: ['overgenomen door de inlener', 'goed'],
  beeindigd: ['afgelopen', 'neutraal'],
  teruggekeerd: ['eerder terug naar de uitlener', 'let-op'],
  aanvaard: ['aanvaard', 'goed'],
  geweigerd: ['geweigerd', 'te-laat'],
  geaccepteerd: ['overgenomen', 'goed'],
  ingetrokken: ['ingetrokken', 'neutraal'],
};

export function Afloop({ afloop, open }: { afloop: string | null; open?: string }) {
  const [woord, tone] = aflopen[afloop ?? ''] ?? [afloop ?? open ?? '', 'water' as const];
  return woord === '' ? null : <Badge tone={tone}>{woord}</Badge>;
}

type KopProps = { wat: string; rest?: string; badge?: Child };

/** What happened, in bold, and what it is about. */
export function Kop({ wat, rest, badge }: KopProps) {
  return (
    <>
      <strong>{wat}</strong>
      {rest ?? ''} {badge ?? null}
    </>
  );
}
