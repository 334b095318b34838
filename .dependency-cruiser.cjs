/** Which room may know which, as the architecture tells it. Every rule forbids; what is not forbidden is free. */

/** A module's contracts are its public face: everybody may read them, browsers too. */
const contracts = ['^src/domein/.+/contract\\.ts$', '\\.contract\\.ts$'];

/** Samples and tests may look behind every door. */
const tests = ['\\.(test|fixture)\\.tsx?$', '^test/', '^bench/'];

/**
 * The front doors: which files of a module, beside its contracts, other modules may call. What is not in this list is a
 * module's own business. A new line here is a decision; the reason stands behind it.
 */
const frontDoors = {
  afspraak: ['afspraak'], // what a casusoverleg decides is an afspraak
  aanbod: ['aanbod'], // the trajects that carry an aanbod out read it
  aandacht: ['aandacht', 'lezen'], // the one pure function, and its reason in words
  // How an act begins, how it is corrected, what it may say and of whom, how much of a casus somebody sees, and how it is named.
  casus: [
    'act',
    'versie',
    'openen',
    'dagen',
    'eigen',
    'keuze',
    'inzage',
    'leeftijd',
    'nummer',
    'persoon',
    'lezen',
    'lezen.query',
    'bekend',
    'tijdlijn',
    'werk',
  ],
  meting: ['peil'], // on which day, and as known when, figures are asked
  detachering: ['ruimte'], // a contract under which somebody is lent out does not end or shrink below that
  plaatsing: ['bewaren', 'vorm'], // who is taken on by the inlener gets another contract in the same act
  deelvraag: ['deelvraag', 'lezen', 'ontvanger'], // what one may share and with whom: consent and register go by it
  deelnemer: ['deelnemer', 'toevoegen'], // who somebody is, in which columns that is sealed, and how one comes from a list
  aanstelling: ['einde', 'recht', 'vandaag'], // the roles of a colleague, how one ends, and who has which today
  account: ['lezen', 'sluiten', 'functie', 'uitnodiging'], // a colleague of the own organisation, and what ends with that
  factor: ['stap', 'pogingen'], // halfway a sign-in: the password was right, a second factor is to come
  // Who may deliver which list, which colleague a name on it is, and who somebody is according to it.
  lijst: ['recht', 'herkennen', 'gegevens', 'afdruk'],
  financieringsbron: ['recht'], // whether a programme pays for places, and for whom that is to see
  instemming: ['lezen', 'intrekken'], // the inwoner reads the own consents, and takes them back
  inwoner: ['actor', 'sessie', 'voorbeeld'], // the inwoner who acts, who a provider says that is, and made-up ones
  uitstroom: ['stand'], // how a casus stood on a day, for who weighs it
  verstrekking: ['verstrekking'], // the inwoner reads what was given
  medewerker: ['actor'], // who acts
  // A programme as it holds, what its words mean, and how a file that people write is read.
  programma: [
    'versie',
    'fase',
    'duur',
    'criterium',
    'weegbaar',
    'naam',
    'antwoord',
    'lezen',
    'bestand',
    'meldingen',
    'verwachting',
    'controle',
  ],
  aanvraag: ['beslisser'], // nobody leaves a team who decides there as the only one
  // Closing a casus ends the regie and withdraws an open overdracht; who decides on an aanvraag comes into the team.
  regie: ['regie', 'overdracht', 'antwoord', 'doorgeven', 'erbij', 'rollen'],
  termijn: ['termijn', 'wettelijk'], // when a legal term ends, and which terms there are
  spreiding: ['lezen', 'starten'], // the file of a verband that starts with the approach of another, and its start
  toegang: ['gebruik', 'matrix', 'niveaus', 'inzage', 'rechten', 'samen'], // the access matrix, and what it comes down to for an actor
  waarneming: ['waarneming'], // a besluit that is held in a register is a waarneming as well
  verband: ['verband', 'programma', 'inrichten'], // where a path leads, and how a verband is set up
  verstrekkingsbesluit: ['lezen', 'geldigheid'], // whether two lists may stand side by side
};

const doors = Object.entries(frontDoors).map(([module, files]) => `^src/domein/${module}/(${files.join('|')})\\.ts$`);

/** The roots that put the product together; they may open every door. */
const roots = '^src/(routes|app|server|open|cli)\\.ts$|^src/cli/|^scripts/';

/** What of the core a page may know: types of the road, days, and the words of a refusal. */
const forPages = '^src/core/(contract|road|request|actor|clock|csv|datum|getal|problem|http|faults)\\.ts$';

module.exports = {
  forbidden: [
    {
      name: 'core-knows-no-domain',
      comment: 'The core is the road; what travels over it is none of its business.',
      severity: 'error',
      from: { path: '^src/core/', pathNot: tests },
      to: { path: '^src/', pathNot: '^src/core/' },
    },
    {
      name: 'contracts-are-browser-safe',
      comment: 'A contract imports only contracts and zod, so that pages and API document can read it anywhere.',
      severity: 'error',
      from: { path: contracts },
      to: { pathNot: [...contracts, '^src/core/contract\\.ts$', 'node_modules/zod/'] },
    },
    {
      name: 'pages-are-clients',
      comment: 'A page knows contracts and `call`: never SQL, never a domain function.',
      severity: 'error',
      from: { path: '^src/web/', pathNot: tests },
      to: { path: '^(src|db)/', pathNot: ['^src/web/', ...contracts, forPages] },
    },
    {
      name: 'domain-knows-no-pages',
      comment: 'The domain answers operations; who asks, and over what, it does not know.',
      severity: 'error',
      from: { path: '^src/domein/', pathNot: tests },
      to: { path: ['^src/web/', '^src/(routes|app|server|cli)\\.ts$', '^src/core/http\\.ts$', 'node_modules/hono/'] },
    },
    {
      name: 'modules-meet-at-the-front-door',
      comment: 'Another module is entered by its contracts or a file in the list of front doors above.',
      severity: 'error',
      from: { path: '^src/domein/([^/]+)/', pathNot: tests },
      to: { path: '^src/domein/', pathNot: ['^src/domein/$1/', ...contracts, ...doors] },
    },
    {
      name: 'only-the-start-knows-the-examples',
      comment: 'The examples know the programmes by name, and so nothing of the product knows the examples.',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/(voorbeeld|start)/', '^src/cli/voorbeeld\\.ts$', ...tests] },
      to: { path: '^src/voorbeeld/' },
    },
    {
      name: 'only-the-core-knows-the-driver',
      comment: 'The database driver is known to core/db.ts alone, so that it can be replaced there.',
      severity: 'error',
      from: { path: '.', pathNot: '^src/core/db\\.ts$' },
      to: { path: 'node_modules/postgres/' },
    },
    {
      name: 'no-tests-in-the-product',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { path: tests },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'What runs at a customer stands under dependencies, not devDependencies.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'] },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'What has no caller is deleted. Workers, scripts and tests are started by name.',
      severity: 'error',
      from: {
        orphan: true,
        pathNot: [...tests, '\\.mjs$', '^src/web/islands/', '^scripts/', '\\.config\\.ts$', '^\\.[^/]+\\.cjs$'],
      },
      to: {},
    },
    {
      name: 'nobody-imports-a-root',
      comment: 'The roots start the product; only tests, scripts and each other know them.',
      severity: 'error',
      from: { path: '^src/', pathNot: [...tests, roots] },
      to: { path: '^src/(server|cli)\\.ts$' },
    },
    {
      name: 'everything-resolves',
      comment: 'No path aliases, no packages that are not in package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
