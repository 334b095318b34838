import { showDatum } from '../../core/datum.ts';
import type { AanvraagBlad } from '../../domein/aanvraag/blad.contract.ts';
import { getAanvraag } from '../../domein/aanvraag/contract.ts';
import type { Plaats } from '../casus/invulling.ts';

/** The aanvraag that somebody goes on with. */
export const readAanvraag = ({ page, ref, id }: Plaats): Promise<AanvraagBlad> =>
  page.call(getAanvraag, { ...ref, aanvraagId: id });

/** Which one it is, and by when the law asks a besluit. */
export function sayWelke({ naam, ontvangenOp, uiterlijkeDatum, termijn }: AanvraagBlad): string {
  const ontvangen = ontvangenOp === null ? '' : `, ontvangen op ${showDatum(ontvangenOp)}`;
  const artikel = termijn === null ? '' : ` (${termijn.grondslag})`;
  const uiterlijk =
    uiterlijkeDatum === null ? '' : ` De wet vraagt een besluit uiterlijk op ${showDatum(uiterlijkeDatum)}${artikel}.`;
  return `${naam}${ontvangen}.${uiterlijk}`;
}
