// Messages of the page: a problem with its remedy, a notice, and an empty list that names the next step.
import type { ReactNode } from 'react';
import { explain, type Problem } from '../api/problems';
import { fill, t, textOf } from '../text/text';

export function ProblemMessage({ problem, children }: { problem: Problem | null; children?: ReactNode }) {
  if (!problem) return null;
  return (
    <div className="message bad" role="alert">
      <p>{explain(problem)}</p>
      {children}
      <details>
        <summary>{t('problem.details')}</summary>
        <p className="technical" lang="en">
          {problem.code}: {problem.message}
        </p>
      </details>
    </div>
  );
}

// Why a job failed: in the page's language, with the server's own words below. `isExplained`: another text states the reason.
export function JobError({ error, isExplained = false }: { error: { code: string; message: string }; isExplained?: boolean }) {
  return (
    <>
      {!isExplained && <p>{textOf('exportError', error.code) ?? textOf('refusal', error.code) ?? t('exportError.INTERNAL')}</p>}
      <details>
        <summary>{t('problem.details')}</summary>
        <p className="technical" lang="en">
          {error.code}: {error.message}
        </p>
      </details>
    </>
  );
}

interface Stated {
  code: string;
  message: string;
  params: readonly { name: string; value: string }[];
}

// What the server states about an object, in the page's language, with the cause; its own words are below if they say more.
export function Statement({ notice }: { notice: Stated }) {
  const values = Object.fromEntries(notice.params.map(({ name, value }) => [name, value]));
  const words = textOf('notice', notice.code);
  const cause = values.cause ? (textOf('cause', values.cause) ?? textOf('exportError', values.cause) ?? textOf('refusal', values.cause)) : null;
  if (!words) return <p className="technical" lang="en">{notice.message}</p>;
  return (
    <>
      <p>
        {fill(words, values)} {cause}
      </p>
      {values.detail && (
        <details>
          <summary>{t('problem.details')}</summary>
          <p className="technical" lang="en">{notice.message}</p>
        </details>
      )}
    </>
  );
}

type Kind = 'info' | 'good' | 'warn' | 'bad';

export function Notice({ kind = 'info', children }: { kind?: Kind; children: ReactNode }) {
  return (
    <div className={`message ${kind}`} role="status">
      {children}
    </div>
  );
}

export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export function Loading() {
  return (
    <p className="loading" role="status">
      {t('loading')}
    </p>
  );
}
