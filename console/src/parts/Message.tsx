// Messages of the page: a problem with its remedy, a notice, and an empty list that names the next step.
import type { ReactNode } from 'react';
import { explain, type Problem } from '../api/problems';
import { t } from '../text/text';

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
