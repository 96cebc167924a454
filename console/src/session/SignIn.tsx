// Sign-in: through the institution if it is configured; otherwise by a one-time link or a token.
import { type FormEvent, useEffect, useState } from 'react';
import { Action } from '../parts/Action';
import { TextInput } from '../parts/Fields';
import { Loading, Notice } from '../parts/Message';
import { useStore } from '../store';
import { chooseLanguage, type Language, LANGUAGES, language, t } from '../text/text';
import { beginSession, beginWithToken, session } from './session';

const RETRY_MILLISECONDS = 3_000;

interface Provider {
  name: string;
}

export default function SignIn() {
  const { state } = useStore(session);
  const isUnreachable = state === 'unreachable';
  useEffect(() => {
    document.title = `${t('signIn.title')} · Lab Gallery`;
  }, []);
  useEffect(() => {
    if (!isUnreachable) return;
    const timer = setInterval(() => void beginSession(), RETRY_MILLISECONDS);
    return () => clearInterval(timer);
  }, [isUnreachable]);
  return (
    <main className="sign-in">
      <div className="card">
        <p className="brand">
          <img src="./icon.svg" alt="" width="32" height="32" />
          Lab Gallery
        </p>
        <h1>{t('signIn.title')}</h1>
        {state === 'over' && <Notice kind="warn">{t('signIn.over')}</Notice>}
        {isUnreachable ? <Notice kind="warn">{t('signIn.unreachable')}</Notice> : <Ways />}
        <p className="languages">
          {Object.entries(LANGUAGES).map(([tag, name]) => (
            <button
              key={tag}
              type="button"
              className="link"
              lang={tag}
              aria-pressed={language.get() === tag}
              onClick={() => void chooseLanguage(tag as Language)}
            >
              {name}
            </button>
          ))}
        </p>
      </div>
    </main>
  );
}

function Ways() {
  const [providers, setProviders] = useState<Provider[] | null>(null);
  useEffect(() => {
    fetch('auth/providers')
      .then((answer) => answer.json())
      .then((found) => setProviders(found.providers))
      .catch(() => setProviders([]));
  }, []);
  if (!providers) return <Loading />;
  return (
    <>
      {providers.map(({ name }) => (
        <a key={name} className="button primary wide" href={startOf(name)}>
          {t('signIn.with', { name })}
        </a>
      ))}
      {providers.length === 0 && <p>{t('signIn.byLink')}</p>}
      <details className="more" open={providers.length === 0}>
        <summary>{t('signIn.byToken')}</summary>
        <TokenForm />
      </details>
    </>
  );
}

function startOf(provider: string): string {
  const here = new URL(document.baseURI).pathname.endsWith('/') ? `/${location.hash}` : '/';
  return `auth/start?${new URLSearchParams({ provider, return: here })}`;
}

function TokenForm() {
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token.trim()) beginWithToken(token.trim());
  };
  return (
    <form onSubmit={submit}>
      <TextInput
        label={t('signIn.token')}
        about={t('signIn.tokenAbout')}
        type="password"
        autoComplete="off"
        value={token}
        onChange={setToken}
      />
      <Action type="submit">{t('signIn.submit')}</Action>
    </form>
  );
}
