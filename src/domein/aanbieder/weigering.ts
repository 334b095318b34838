import { AuthorizationResponseError, ClientError, ResponseBodyError } from 'openid-client';
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
  if (error instanceof ResponseBodyError) return error.status >= 500 ? 'aanbieder_onbereikbaar' : 'aanmelding_ongeldig';
  if (error instanceof ClientError && error.code === 'OAUTH_TIMEOUT') return 'aanbieder_onbereikbaar';
  return isUnreachable(error) ? 'aanbieder_onbereikbaar' : 'aanmelding_ongeldig';
}

/** What fetch says of a server that does not answer. */
function isUnreachable(error: unknown): boolean {
  const cause: unknown = error instanceof Error ? error.cause : undefined;
  return [error, cause].some((one) => one instanceof TypeError && one.message === 'fetch failed');
}

/** What went wrong at a provider, in our words. What it says itself is not for the page: it may be anybody's text. */
export const refusalOf = (error: unknown): Problem => new Problem(codeOf(error));
