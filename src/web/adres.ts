import type { Context } from 'hono';

/** Whether the browser sees this site encrypted, also when a proxy takes the encryption off. */
export const isSecure = (c: Context): boolean =>
  new URL(c.req.url).protocol === 'https:' || c.req.header('x-forwarded-proto') === 'https';

/** The address of this site as the browser sees it, without a path. */
export const siteOf = (c: Context): string => `${isSecure(c) ? 'https' : 'http'}://${new URL(c.req.url).host}`;

/** Only a path of our own may follow a sign-in. */
export const pathOf = (naar: unknown): string =>
  typeof naar === 'string' && /^\/(?![/\\])[\w\-./?=&%]*$/.test(naar) ? naar : '/werkvoorraad';
