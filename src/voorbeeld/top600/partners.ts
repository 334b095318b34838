import { partner } from '../partner.ts';
import type { Inrichting } from '../../domein/verband/inrichten.ts';

/**
 * The partners of the TOP600 example and their colleagues: made-up people, with the roles that the approach asks for, and
 * at every partner somebody for the accounts and a functionaris gegevensbescherming.
 */
export const top600Amsterdam: Inrichting = {
  verband: {
    slug: 'top600-amsterdam',
    naam: 'TOP600 Amsterdam',
    status: 'actief',
    begin: '2011-05-01',
    grondslagenTot: '2030-12-31',
  },
  organisaties: [
    partner(
      'uwv-amsterdam',
      'UWV Amsterdam',
      'uwv',
      ['inge-vermeulen', 'Inge', 'Vermeulen', 'arbeidsdeskundige'],
      ['tarik-bulut', 'Tarik', 'Bulut', 'arbeidsdeskundige'],
      ['carla-smit', 'Carla', 'Smit', 'coordinator'],
      ['ben-akkerman', 'Ben', 'Akkerman', 'beheerder'],
      ['fenna-groot', 'Fenna', 'Groot', 'fg'],
    ),
    partner(
      'gemeente-amsterdam',
      'Gemeente Amsterdam',
      'gemeente',
      ['sevda-aksoy', 'Sevda', 'Aksoy', 'regiehouder'],
      ['mariska-de-wit', 'Mariska', 'de Wit', 'regiehouder'],
      ['petra-kramer', 'Petra', 'Kramer', 'coordinator'],
      ['joris-vink', 'Joris', 'Vink', 'projectleider'],
      ['karim-bos', 'Karim', 'Bos', 'beheerder'],
      ['greet-hofman', 'Greet', 'Hofman', 'fg'],
    ),
    partner(
      'ggd-amsterdam',
      'GGD Amsterdam',
      'ggd',
      ['rosa-okafor', 'Rosa', 'Okafor', 'regiehouder'],
      ['lars-van-dam', 'Lars', 'van Dam', 'regiehouder'],
      ['hanna-mol', 'Hanna', 'Mol', 'coordinator'],
      ['ria-dekker', 'Ria', 'Dekker', 'beheerder'],
      ['frits-veen', 'Frits', 'Veen', 'fg'],
    ),
    partner(
      'reclassering-amsterdam',
      'Reclassering Amsterdam',
      'reclassering',
      ['joost-pieters', 'Joost', 'Pieters', 'regiehouder'],
      ['wim-bakker', 'Wim', 'Bakker', 'coordinator'],
      ['sjoerd-vos', 'Sjoerd', 'Vos', 'beheerder'],
      ['mila-prins', 'Mila', 'Prins', 'fg'],
    ),
    partner(
      'de-brug',
      'De Brug',
      'ggz',
      ['noor-visser', 'Noor', 'Visser', 'regiehouder', 'behandelaar'],
      ['bas-hendriks', 'Bas', 'Hendriks', 'coordinator'],
      ['daan-kuiper', 'Daan', 'Kuiper', 'beheerder'],
      ['eva-mulder', 'Eva', 'Mulder', 'fg'],
    ),
  ],
};
