// Tables that become a list of cards on a phone. The roles keep their meaning there.
import type { ReactNode } from 'react';

interface TableProps {
  label: string;
  head: readonly ReactNode[];
  children: ReactNode;
}

export function Table({ label, head, children }: TableProps) {
  return (
    <div className="table-frame">
      <table role="table" aria-label={label}>
        <thead role="rowgroup">
          <tr role="row">
            {head.map((title, index) => (
              // The columns of a table do not change.
              <th key={index} role="columnheader" scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">{children}</tbody>
      </table>
    </div>
  );
}

export function Row({ children, isMuted = false }: { children: ReactNode; isMuted?: boolean }) {
  return (
    <tr role="row" className={isMuted ? 'muted' : undefined}>
      {children}
    </tr>
  );
}

export function Cell({ label, children, kind }: { label?: string; children: ReactNode; kind?: 'number' | 'main' }) {
  return (
    <td role="cell" data-label={label} className={kind}>
      {children}
    </td>
  );
}
