import { AuthorizationResponseError, ClientError } from 'openid-client';
import { Problem } from '../../core/problem.ts';
import type { ProblemCode } from '../../core/problem.ts';

const refused = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];
const tooWeak = 'unmet_authentication_requirements';
const busy = ['temporarily_unavailable', 'server_error'];

function codeOf(error: unknown): ProblemCode {
  if (error instanceof AuthorizationResponseError) {
    if (error.error === tooWeak) return 'aanmelding_te_licht';
    if (busy.includes(error.error)) return 'aanbieder_onbereikbaar';
    return refused.includes(error.error) ? 'aanmelding_afgebroken' : 'aanmelding_ongeldig';
  }
  return causesOf(error).some(isSilence) ? 'aanbieder_onbereikbaar' : 'aanmelding_ongeldig';
}

const causesOf = (error: unknown): unknown[] =>
  error instanceof Error && error.cause !== undefined ? [error, ...causesOf(error.cause)] : [error];

/** No answer at all, or one that says that the server itself is in trouble. */
function isSilence(error: unknown): boolean {
  if (error instanceof TypeError) return error.message === 'fetch failed';
  if (error instanceof ClientError) return error.code === 'OAUTH_TIMEOUT';
  return error instanceof Response && error.status >= 500;
}

/** What went wrong at a provider, in our words. What it says itself is not for the page: it may be anybody's text. */
export const refusalOf = (error: unknown): Problem => new Problem(codeOf(error));
