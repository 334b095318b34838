import type { World } from './world.ts';

/** What came back of a page: its status, its text and where it leads. */
export type Seen = { status: number; html: string; location: string };

type Fields = Record<string, string | string[]>;

/** A colleague at the pages, as a browser without scripts asks for them. */
export type Visit = {
  get(path: string): Promise<Seen>;
  post(path: string, fields: Fields): Promise<Seen>;
  /** Sends a form with a file in it. */
  upload(path: string, fields: Record<string, string | File>): Promise<Seen>;
};

const fromUs = { 'sec-fetch-site': 'same-origin', 'content-type': 'application/x-www-form-urlencoded' };

const encode = (fields: Fields): string =>
  new URLSearchParams(
    Object.entries(fields).flatMap(([key, value]) => [value].flat().map((one) => [key, one])),
  ).toString();

/** Signs in by choosing a colleague of the example, and takes the print against forged forms from the first page. */
export async function visit({ app }: World, slug: string): Promise<Visit> {
  const send = (path: string, fields: Fields, headers = {}) =>
    app.request(path, { method: 'POST', headers: { ...fromUs, ...headers }, body: encode(fields) });
  const entered = await send('/aanmelden', { gebruikersnaam: slug });
  const cookie = (entered.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const get = async (path: string) => seen(await app.request(path, { headers: { cookie } }));
  const csrf = /name="csrf" value="([^"]+)"/.exec((await get('/sessies')).html)?.[1] ?? '';
  const upload = async (path: string, fields: Record<string, string | File>) => {
    const body = new FormData();
    for (const [key, value] of Object.entries({ csrf, ...fields })) body.append(key, value);
    return seen(
      await app.request(path, { method: 'POST', headers: { cookie, 'sec-fetch-site': 'same-origin' }, body }),
    );
  };
  return { get, upload, post: async (path, fields) => seen(await send(path, { csrf, ...fields }, { cookie })) };
}

const seen = async (answer: Response): Promise<Seen> => ({
  status: answer.status,
  html: await answer.text(),
  location: answer.headers.get('location') ?? '',
});
