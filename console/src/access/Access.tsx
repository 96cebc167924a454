// The user's own sign-ins and tokens.
import type { ResultOf } from '../api/graphql';
import { useChange, useScreen } from '../api/screen';
import { Action, ActionLink } from '../parts/Action';
import { Loading, ProblemMessage } from '../parts/Message';
import { Page, Section } from '../parts/Page';
import { Cell, Row, Table } from '../parts/Table';
import { When } from '../parts/When';
import { href } from '../route';
import { t } from '../text/text';
import { NewToken } from './NewToken';
import { ACCESS, REVOKE_SESSION, REVOKE_TOKEN } from './query';

type Viewer = ResultOf<typeof ACCESS>['viewer'];

export default function Access() {
  const { data, problem } = useScreen(ACCESS, {});
  return (
    <Page
      title={t('access.title')}
      about={data && t('access.about', { name: data.viewer.name })}
      actions={<ActionLink to={href('device')}>{t('device.title')}</ActionLink>}
    >
      <ProblemMessage problem={problem} />
      {!data && !problem && <Loading />}
      {data && <Sessions sessions={data.viewer.sessions.nodes} />}
      {data && <Tokens tokens={data.viewer.tokens.nodes} />}
    </Page>
  );
}

function Sessions({ sessions }: { sessions: Viewer['sessions']['nodes'] }) {
  const { run, isRunning, problem } = useChange(REVOKE_SESSION);
  const active = sessions.filter(({ endedAt }) => !endedAt);
  return (
    <Section title={t('sessions.title')}>
      <ProblemMessage problem={problem} />
      {active.length === 0 && <p className="hint">{t('sessions.none')}</p>}
      {active.length > 0 && (
        <Table
          label={t('sessions.title')}
          head={[t('sessions.began'), t('sessions.used'), t('sessions.ends'), t('version.actions')]}
        >
          {active.map((session) => (
            <Row key={session.id}>
              <Cell kind="main">
                <When at={session.createdAt} />
                {session.isCurrent && <span className="hint">{t('sessions.current')}</span>}
              </Cell>
              <Cell label={t('sessions.used')}>
                <When at={session.lastUsedAt} />
              </Cell>
              <Cell label={t('sessions.ends')}>
                <When at={session.endsAt} />
              </Cell>
              <Cell label={t('version.actions')}>
                <Action isDisabled={isRunning} onPress={() => void run({ sessionId: session.id })}>
                  {t('sessions.end')}
                </Action>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
    </Section>
  );
}

function Tokens({ tokens }: { tokens: Viewer['tokens']['nodes'] }) {
  const { run, isRunning, problem } = useChange(REVOKE_TOKEN);
  const active = tokens.filter(({ revokedAt }) => !revokedAt);
  return (
    <Section title={t('tokens.title')}>
      <p className="about">{t('tokens.about')}</p>
      <ProblemMessage problem={problem} />
      {active.length > 0 && (
        <Table
          label={t('tokens.title')}
          head={[t('tokens.name'), t('labs.created'), t('sessions.used'), t('tokens.expires'), t('version.actions')]}
        >
          {active.map((token) => (
            <Row key={token.id}>
              <Cell kind="main">{token.purpose ?? t('tokens.unnamed')}</Cell>
              <Cell label={t('labs.created')}>
                <When at={token.createdAt} />
              </Cell>
              <Cell label={t('sessions.used')}>
                {token.tokenLastUsedAt ? <When at={token.tokenLastUsedAt} /> : t('tokens.never')}
              </Cell>
              <Cell label={t('tokens.expires')}>
                {token.tokenExpiresAt ? <When at={token.tokenExpiresAt} /> : t('tokens.never')}
              </Cell>
              <Cell label={t('version.actions')}>
                <Action isDisabled={isRunning} onPress={() => void run({ accessTokenId: token.id })}>
                  {t('tokens.revoke')}
                </Action>
              </Cell>
            </Row>
          ))}
        </Table>
      )}
      <NewToken />
    </Section>
  );
}
