import type { Context } from 'hono';
import { problemFor } from '../core/http.ts';
import { problems } from '../core/problem.ts';
import type { Problem } from '../core/problem.ts';
import type { Assets } from './assets.ts';
import { draw, drawEntry } from './page.tsx';
import type { Framed, Page } from './page.tsx';
import { ButtonLink, Heading, PageHead, Stack, Text } from './ui.tsx';

const opnieuw = 'Meld u af en weer aan. Zo kan niemand anders dit op uw plek wijzigen.';

const remedies: Partial<Record<number, string>> = {
  401: 'Meld u aan en probeer het opnieuw.',
  403: 'Denkt u dat dit wel uw werk is? Vraag het de coördinator van uw organisatie.',
  404: 'Deze pagina bestaat niet, of is niet voor u. Vanuit uw werkvoorraad komt u overal waar u kunt zijn.',
  413: 'Maak het bestand of de tekst kleiner en probeer het opnieuw.',
  429: 'Wacht een kwartier en probeer het dan opnieuw.',
  500: 'Probeer het opnieuw. Gaat het weer mis, meld het dan bij uw beheerder.',
};

const statuses = [400, 403, 404, 409, 413, 500] as const;

/** One page for everything that cannot be mended in a form: what happened, and where to go from here. */
export function drawFault(c: Context, assets: Assets, page: Page | undefined, problem: Problem): Promise<Response> {
  const title = problems[problem.code][1];
  const status = statuses.find((one) => one === problem.status) ?? 403;
  const framed: Framed = { title, status };
  const text = [
    problem.message === title ? undefined : problem.message,
    problem.code === 'opnieuw_aanmelden' ? opnieuw : remedies[problem.status],
  ];
  const lines = text.filter((line) => line !== undefined).map((line) => <Text>{line}</Text>);
  if (!page) {
    return drawEntry(c, assets, framed, [
      <Heading level={1}>{title}</Heading>,
      ...lines,
      <ButtonLink href="/aanmelden">Naar aanmelden</ButtonLink>,
    ]);
  }
  return draw(
    page,
    framed,
    <Stack>
      <PageHead titel={title} />
      {lines}
      <div>
        <ButtonLink href="/werkvoorraad">Naar uw werkvoorraad</ButtonLink>
      </div>
    </Stack>,
  );
}

/** The same for what went wrong before anything was known of who asks. */
export function drawRefusal(c: Context, assets: Assets, error: unknown): Promise<Response> {
  return drawFault(c, assets, undefined, problemFor(error));
}
