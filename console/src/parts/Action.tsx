// Buttons and links that look like buttons.
import type { ReactNode } from 'react';
import { Button, type ButtonProps } from 'react-aria-components';

type Kind = 'primary' | 'plain' | 'quiet' | 'danger';

interface ActionProps extends Omit<ButtonProps, 'className' | 'children'> {
  kind?: Kind;
  children: ReactNode;
}

export function Action({ kind = 'plain', ...props }: ActionProps) {
  return <Button {...props} className={`button ${kind}`} />;
}

export function ActionLink({ to, kind = 'plain', children }: { to: string; kind?: Kind; children: ReactNode }) {
  return (
    <a href={to} className={`button ${kind}`}>
      {children}
    </a>
  );
}
