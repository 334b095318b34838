/** The colleagues of the property test and what they may be asked for. */
export const regisseurs = [
  'rosa-okafor',
  'lars-van-dam',
  'sevda-aksoy',
  'mariska-de-wit',
  'joost-pieters',
  'noor-visser',
  'inge-vermeulen',
  'tarik-bulut',
];
export const coordinators = ['hanna-mol', 'petra-kramer', 'wim-bakker', 'bas-hendriks', 'carla-smit'];
export const outsiders = ['ruud-buiten', 'cor-buiten', 'joris-vink'];
export const everybody = [...regisseurs, ...coordinators, ...outsiders];

/** Who can follow whom: two colleagues of one organisation, and the coordinator who moves the caseload. */
export const pairs = [
  ['rosa-okafor', 'lars-van-dam', 'hanna-mol', 'regiehouder'],
  ['sevda-aksoy', 'mariska-de-wit', 'petra-kramer', 'regiehouder'],
  ['inge-vermeulen', 'tarik-bulut', 'carla-smit', 'arbeidsdeskundige'],
] as const;

export const organisaties = [
  'ggd-amsterdam',
  'gemeente-amsterdam',
  'reclassering-amsterdam',
  'de-brug',
  'uwv-amsterdam',
];
