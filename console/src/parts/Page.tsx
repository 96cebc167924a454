// A screen: its title, which gets the focus after a change of screen, its actions and its content.
import { type ReactNode, useEffect, useRef } from 'react';
import { useKeptFocus } from './focus';
import { isNavigating } from './navigation';

interface PageProps {
  title: string;
  above?: ReactNode;
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}

export function Page({ title, above, about, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const main = useRef<HTMLElement>(null);
  useKeptFocus(main);
  useEffect(() => {
    document.title = `${title} · Lab Gallery`;
  }, [title]);
  useEffect(() => {
    if (isNavigating()) heading.current?.focus();
  }, []);
  return (
    <main ref={main} className="page" id="content">
      <div className="page-head">
        <div>
          {above && <div className="above">{above}</div>}
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {about && <div className="about">{about}</div>}
        </div>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {children}
    </main>
  );
}

export function Section({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  return (
    <section className="section">
      <div className="section-head">
        <h2>{title}</h2>
        {actions && <div className="actions">{actions}</div>}
      </div>
      {children}
    </section>
  );
}
