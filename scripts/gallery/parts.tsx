import { z } from 'zod';
import type { Assets } from '../../src/web/assets.ts';
import type { Inzage } from '../../src/domein/toegang/inzage.contract.ts';
import { Form } from '../../src/web/form.tsx';
import { Mark } from '../../src/web/mark.tsx';
import { WaaromZieIkDit } from '../../src/web/toegang/waarom.tsx';
import { Progress } from '../../src/web/ui/data.tsx';
import { Actiebalk, Details, EmptyState, Melding, Tabs } from '../../src/web/ui/guide.tsx';
import * as ui from '../../src/web/ui.tsx';
import { Frame } from './frame.tsx';

export const aanmelding = z.strictObject({
  email: z.email().meta({ label: 'E-mailadres', autocomplete: 'username' }),
  wachtwoord: z.string().min(1).meta({ label: 'Wachtwoord', widget: 'password', autocomplete: 'current-password' }),
});

const gesprek = z.strictObject({
  datum: z.iso.date().meta({ label: 'Wanneer was het gesprek?' }),
  kanaal: z
    .enum(['kantoor', 'thuis', 'telefoon', 'beeldbellen'])
    .meta({ label: 'Hoe sprak u elkaar?', options: { kantoor: 'Op kantoor', thuis: 'Bij de jongere thuis' } }),
  gevoerd: z.boolean().meta({ label: 'Ging het gesprek door?' }),
  aanwezig: z.array(z.enum(['deelnemer', 'ouder', 'collega'])).meta({
    label: 'Wie waren erbij?',
    options: { deelnemer: 'De jongere', ouder: 'Een ouder', collega: 'Een collega' },
  }),
  uren: z.number().optional().meta({
    label: 'Hoeveel uur werkt de jongere?',
    unit: 'uur per week',
    hint: 'Gemiddeld over de laatste vier weken',
  }),
  eigenaar: z.uuid().meta({ label: 'Wie pakt het op?' }),
  verslag: z
    .string()
    .max(4000)
    .optional()
    .meta({ label: 'Verslag', lang: true, hint: 'Het verslag blijft bij uw organisatie' }),
});

const collega = ['Inge Vermeulen', 'Rosa Proef', 'Sam Staal', 'Mo Dummy', 'Lot Fictief'].map((naam, index) => ({
  waarde: `0190f000-0000-7000-8000-00000000000${index}`,
  naam: `${naam}, UWV`,
}));

const afspraak: Inzage = {
  categorie: 'afspraak',
  nr: 14,
  naam: 'Afspraken en acties',
  niveau: 'V',
  grondslag: 'Wet SUWI, artikel 62',
  doel: 'Samen doen wat met de deelnemer is afgesproken.',
  reden: 'Wie aan de casus werkt, moet weten wat er is afgesproken.',
  tot: '2014-09-01',
};

/** Every part that no example page shows, with and without faults. */
export function Onderdelen({ assets }: { assets: Assets }) {
  return (
    <Frame assets={assets} title="Onderdelen" current="lijsten">
      <ui.PageHead
        titel="Onderdelen"
        onder="Elk onderdeel met verzonnen inhoud"
        actie={<ui.ButtonLink href="/nieuw">Lijst aanleveren</ui.ButtonLink>}
      />
      <Melding tone="goed" tekst="Het gesprek is vastgelegd. U kijkt weer op 18-09-2014." />
      <Melding tone="let-op" tekst="3 regels zijn niet overgenomen." />
      <WaaromZieIkDit
        inzage={[afspraak]}
        over={['afspraak']}
        door={['UWV', 'De Brug']}
        say={(zin) => zin.replaceAll('deelnemer', 'jongere')}
      />
      <Tabs
        label="Overdrachten"
        items={[
          { href: '/in', naam: 'Aan u aangeboden', aantal: 2, current: true },
          { href: '/uit', naam: 'Door u aangeboden', aantal: 1 },
        ]}
      />
      <Actiebalk
        titel="Rosa Proef biedt u Quinten van ’t Voorbeeld aan"
        acties={<ui.ButtonLink href="/antwoord">Antwoord</ui.ButtonLink>}
      >
        Antwoord voor 18-08-2014. Tot die tijd blijft Rosa verantwoordelijk.
      </Actiebalk>
      <ui.Grid>
        <ui.Card titel="Gesprek vastleggen">
          <Form
            contract={gesprek}
            action="/gesprek"
            csrf="proef"
            submit="Leg vast"
            options={{ eigenaar: collega }}
            beside={<ui.Link href="/casus">Terug naar de casus</ui.Link>}
          />
        </ui.Card>
        <ui.Card titel="Met fouten">
          <Form
            contract={gesprek.pick({ datum: true, kanaal: true, uren: true, eigenaar: true })}
            action="/gesprek"
            csrf="proef"
            submit="Leg vast"
            options={{ eigenaar: collega }}
            values={{ datum: '2014-09-31', uren: 'veel', kanaal: 'thuis' }}
            fouten={[
              { veld: 'datum', melding: '31-09-2014 bestaat niet. Vul de dag in waarop u elkaar sprak' },
              { veld: 'uren', melding: 'Vul een getal in, bijvoorbeeld 24' },
              { veld: 'eigenaar', melding: 'Kies een collega' },
            ]}
          />
        </ui.Card>
      </ui.Grid>
      <EmptyState
        titel="Niemand vraagt vandaag uw aandacht"
        actie={
          <ui.ButtonLink href="/alles" kind="secundair">
            Toon alle jongeren
          </ui.ButtonLink>
        }
      >
        Iedereen in uw werkvoorraad heeft een volgend moment. Het eerste is op 23-08-2014.
      </EmptyState>
      <ui.Card titel="Knoppen, labels en voortgang">
        <Progress label="De lijst wordt gelezen" waarde={430} totaal={672} />
        <ui.Buttons>
          <ui.ActButton action="/a" csrf="proef" kind="primair">
            Aanvaard
          </ui.ActButton>
          <ui.ActButton action="/b" csrf="proef">
            Weiger
          </ui.ActButton>
          <ui.ActButton action="/c" csrf="proef" kind="stil">
            Later
          </ui.ActButton>
        </ui.Buttons>
        <p>
          <ui.Badge>gesloten</ui.Badge> <ui.Badge tone="water">over 5 dagen</ui.Badge>{' '}
          <ui.Badge tone="goed">actief</ui.Badge> <ui.Badge tone="let-op">vandaag</ui.Badge>{' '}
          <ui.Badge tone="te-laat">3 dagen te laat</ui.Badge>
        </p>
        <Details>U ziet deze afspraak omdat u betrokken bent bij de casus.</Details>
        <ui.Buttons>
          {[20, 36, 64, 120].map((size) => (
            <Mark size={size} />
          ))}
        </ui.Buttons>
      </ui.Card>
    </Frame>
  );
}
