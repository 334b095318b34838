import type { AanbiederKeuze } from '../../domein/aanbieder/contract.ts';
import { ButtonLink, Heading, Stack, Text } from '../ui.tsx';

/** The organisations that recognise their own people; each name leads to its own sign-in. */
export function Aanbieders({ aanbieders, naar }: { aanbieders: AanbiederKeuze[]; naar: string }) {
  return (
    <Stack>
      <Heading level={2}>Via uw organisatie</Heading>
      <Text>U meldt zich aan zoals u dat bij uw organisatie gewend bent. Daarna komt u hier terug.</Text>
      {aanbieders.map(({ id, naam }) => (
        <ButtonLink href={`/aanmelden/aanbieder/${id}?naar=${encodeURIComponent(naar)}`}>
          Aanmelden met {naam}
        </ButtonLink>
      ))}
    </Stack>
  );
}

/** Who signed out here may still be signed in there, and on a shared computer that matters. */
export function OokDaarAfmelden({ id, naam }: AanbiederKeuze) {
  return (
    <Stack>
      <Text>
        Bij {naam} bent u misschien nog aangemeld. Werkt u op een computer die anderen ook gebruiken? Meld u dan ook
        daar af.
      </Text>
      <ButtonLink href={`/afmelden/aanbieder/${id}`} kind="secundair">
        Meld u ook af bij {naam}
      </ButtonLink>
    </Stack>
  );
}
