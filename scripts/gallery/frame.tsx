import type { Child } from 'hono/jsx';
import type { Assets } from '../../src/web/assets.ts';
import { EntryLayout, Layout } from '../../src/web/layout.tsx';
import * as ui from '../../src/web/ui.tsx';

const nav = [
  { sleutel: 'werkvoorraad', href: '/werkvoorraad', naam: 'Werkvoorraad', aantal: 9 },
  { sleutel: 'overdrachten', href: '/overdrachten', naam: 'Overdrachten', aantal: 2 },
  { sleutel: 'lijsten', href: '/lijsten', naam: 'Lijsten' },
  { sleutel: 'programmas', href: '/programmas', naam: 'Programma’s' },
  { sleutel: 'cijfers', href: '/cijfers', naam: 'Cijfers' },
];

const actor = {
  naam: 'Inge Vermeulen',
  onder: 'arbeidsdeskundige, UWV',
  afmelden: { action: '/afmelden', csrf: 'proef' },
};

type FrameProps = { assets: Assets; title: string; current: string; children: Child };

/** The frame of every example page, with the same made-up colleague. */
export function Frame({ children, ...props }: FrameProps) {
  return (
    <Layout {...props} nav={nav} actor={actor} voet={[{ href: '/rechten', naam: 'Wie mag wat zien?' }]}>
      {children}
    </Layout>
  );
}

export function Aanmelden({ assets, children }: { assets: Assets; children: Child }) {
  return (
    <EntryLayout assets={assets} title="Aanmelden">
      <ui.Heading level={1}>Aanmelden</ui.Heading>
      <ui.Text stil>Kies een collega van het voorbeeld, of meld u aan met uw account.</ui.Text>
      {children}
    </EntryLayout>
  );
}
