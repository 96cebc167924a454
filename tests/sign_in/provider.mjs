// oidc-provider with one client and two people. Arguments: port, redirect URI, back-channel logout URI.
import { Provider } from 'oidc-provider';

const [port, redirectUri, logoutUri] = process.argv.slice(2);
const PEOPLE = {
  olga: { name: 'Olga Example', roles: ['operator'] },
  rita: { name: 'Rita Example', roles: ['student'] },
};

const provider = new Provider(`http://127.0.0.1:${port}`, {
  clients: [
    {
      client_id: 'gallery',
      client_secret: 'a secret of the client',
      redirect_uris: [redirectUri],
      grant_types: ['authorization_code', 'refresh_token'],
      backchannel_logout_uri: logoutUri,
      backchannel_logout_session_required: true,
    },
  ],
  claims: { openid: ['sub'], profile: ['name'], roles: ['roles'] },
  scopes: ['openid', 'profile', 'roles', 'offline_access'],
  features: { devInteractions: { enabled: true }, backchannelLogout: { enabled: true } },
  pkce: { required: () => true },
  issueRefreshToken: () => true,
  findAccount: (_, id) => PEOPLE[id] && { accountId: id, claims: () => ({ sub: id, ...PEOPLE[id] }) },
  // The server under test listens on the loopback interface, which the provider's own dispatcher refuses to call.
  fetch: (url, { dispatcher, ...options }) => fetch(url, options),
  cookies: { keys: ['a key of these tests'] },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('listening'));
