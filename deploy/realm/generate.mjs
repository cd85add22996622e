// Writes realm.json: node deploy/realm/generate.mjs
// The accounts are the demo's: one for each office, each state of states.csv and each advisory seat.
import { readFileSync, writeFileSync } from 'node:fs';

const here = new URL('.', import.meta.url);
const HOUR = 3600;

const person = (username, firstName, lastName, roles = []) => ({
  username,
  enabled: true,
  // an invitation binds a seat to a verified address, so these are verified
  email: `${username}@delegates.example`,
  emailVerified: true,
  firstName,
  lastName,
  credentials: [{ type: 'password', value: 'plenary', temporary: false }],
  ...(roles.length ? { realmRoles: roles } : {}),
});

const offices = [
  person('admin', 'Platform', 'administrator', ['plenary-admin']),
  person('secretariat', 'Conference', 'secretariat'),
  person('chair', 'Conference', 'chair'),
  person('secretary', 'Committee', 'secretary'),
  person('teller-1', 'First', 'teller'),
  person('teller-2', 'Second', 'teller'),
  person('legal-adviser', 'Legal', 'adviser'),
  person('obs01', 'Observer', 'seat 1'),
];

const states = readFileSync(new URL('states.csv', here), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.match(/^([A-Z]{3}),"?(.*?)"?$/))
  .map(([, iso3, name]) => person(iso3.toLowerCase(), 'Delegation of', name));

const groups = {
  cs: 'Civil society',
  ps: 'Private sector',
  tc: 'Technical and academic',
  igo: 'Intergovernmental',
};
const seats = Object.entries(groups).flatMap(([code, name]) =>
  Array.from({ length: 12 }, (_, i) =>
    person(`${code}${String(i + 1).padStart(2, '0')}`, name, `seat ${i + 1}`),
  ),
);

const mapper = (name, protocolMapper, config) => ({
  name,
  protocol: 'openid-connect',
  protocolMapper,
  config: { 'access.token.claim': 'true', 'introspection.token.claim': 'true', ...config },
});
const userClaim = (claim, attribute, jsonType = 'String') =>
  mapper(claim, 'oidc-usermodel-attribute-mapper', {
    'user.attribute': attribute,
    'claim.name': claim,
    'jsonType.label': jsonType,
    'id.token.claim': 'true',
    'userinfo.token.claim': 'true',
  });
const scope = (name, description, protocolMappers) => ({
  name,
  description,
  protocol: 'openid-connect',
  attributes: { 'include.in.token.scope': 'true', 'display.on.consent.screen': 'false' },
  protocolMappers,
});

// Only these: a token with the account application's roles would grow the cookies for nothing.
const scopes = [
  scope('plenary', 'Who it is, which coarse roles, and that the token is meant for Plenary', [
    mapper('sub', 'oidc-sub-mapper', {}),
    mapper('audience', 'oidc-audience-mapper', { 'included.custom.audience': 'plenary-api', 'id.token.claim': 'false' }),
    mapper('realm roles', 'oidc-usermodel-realm-role-mapper', {
      'claim.name': 'realm_access.roles',
      'jsonType.label': 'String',
      multivalued: 'true',
      'id.token.claim': 'false',
    }),
  ]),
  scope('profile', 'Name', [
    userClaim('preferred_username', 'username'),
    mapper('name', 'oidc-full-name-mapper', { 'id.token.claim': 'true', 'userinfo.token.claim': 'true' }),
  ]),
  scope('email', 'Address', [
    userClaim('email', 'email'),
    mapper('email_verified', 'oidc-usermodel-property-mapper', {
      'user.attribute': 'emailVerified',
      'claim.name': 'email_verified',
      'jsonType.label': 'boolean',
      'id.token.claim': 'true',
      'userinfo.token.claim': 'true',
    }),
  ]),
];

const client = (clientId, description, settings) => ({
  clientId,
  description,
  enabled: true,
  protocol: 'openid-connect',
  standardFlowEnabled: false,
  implicitFlowEnabled: false,
  directAccessGrantsEnabled: false,
  serviceAccountsEnabled: false,
  fullScopeAllowed: true,
  defaultClientScopes: scopes.map((s) => s.name),
  optionalClientScopes: [],
  ...settings,
});

// ${…} is filled in from the environment when Keycloak imports the file.
const clients = [
  client('plenary-gateway', 'The pages: code flow with PKCE, tokens stay in the gateway', {
    publicClient: false,
    secret: '${PLENARY_GATEWAY_SECRET}',
    standardFlowEnabled: true,
    rootUrl: '${PLENARY_URL}',
    baseUrl: '/',
    redirectUris: ['${PLENARY_URL}/*'],
    webOrigins: ['${PLENARY_URL}'],
    attributes: {
      'pkce.code.challenge.method': 'S256',
      'post.logout.redirect.uris': '+',
    },
  }),
  client('plenary-cli', 'Demos and tests: a token for a name and a password', {
    publicClient: true,
    directAccessGrantsEnabled: true,
  }),
  client('plenary-public', 'Visitors: what anybody may read', {
    publicClient: false,
    secret: '${PLENARY_PUBLIC_SECRET}',
    serviceAccountsEnabled: true,
  }),
  client('plenary-accounts', 'Makes accounts for people who are invited, and nothing else', {
    publicClient: false,
    secret: '${PLENARY_ACCOUNTS_SECRET}',
    serviceAccountsEnabled: true,
  }),
];

// what lets it look for an address and make an account; Keycloak has no smaller right
const maker = {
  username: 'service-account-plenary-accounts',
  enabled: true,
  serviceAccountClientId: 'plenary-accounts',
  clientRoles: { 'realm-management': ['manage-users'] },
};

const realm = {
  realm: 'plenary',
  displayName: 'Plenary',
  enabled: true,
  registrationAllowed: false,
  loginWithEmailAllowed: true,
  resetPasswordAllowed: false,
  internationalizationEnabled: true,
  supportedLocales: ['en', 'fr', 'es', 'ru', 'zh-CN', 'ar'],
  defaultLocale: 'en',
  accessTokenLifespan: HOUR,
  ssoSessionIdleTimeout: 8 * HOUR,
  ssoSessionMaxLifespan: 24 * HOUR,
  // Everybody knows these passwords; hashing them well would only make the import and each sign-in slow.
  passwordPolicy: 'hashAlgorithm(pbkdf2-sha256) and hashIterations(1)',
  roles: { realm: [{ name: 'plenary-admin', description: 'Creates forums and names their secretariat' }] },
  clientScopes: scopes,
  defaultDefaultClientScopes: scopes.map((s) => s.name),
  clients,
  users: [...offices, ...states, ...seats, maker],
};

// One account a line keeps changes readable.
const text = JSON.stringify({ ...realm, users: [] }, null, 2).replace(
  '"users": []',
  `"users": [\n${realm.users.map((u) => '    ' + JSON.stringify(u)).join(',\n')}\n  ]`,
);
JSON.parse(text);
writeFileSync(new URL('realm.json', here), text + '\n');
console.log(`realm.json: ${realm.users.length} accounts`);
