import { html } from 'hono/html';
import type { Child } from 'hono/jsx';

/** The answer of a page: the document with its type in front. */
export async function renderPage(page: Child): Promise<string> {
  const document = await html`<!doctype html>${page}`;
  return document.toString();
}
