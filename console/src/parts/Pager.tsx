// Pages of a list: the page shows a bounded number of rows, however long the list is.
import { useState } from 'react';
import { t } from '../text/text';
import { Action } from './Action';

export const PAGE_SIZE = 50;

export interface Cursors {
  variables: { after: string | null };
  back: (() => void) | null;
  forward: (end: string) => void;
}

// Begins again with the first page when the search changes.
export function usePages(search: string | null = null): Cursors {
  const [kept, setKept] = useState<{ search: string | null; stack: string[] }>({ search, stack: [] });
  const stack = kept.search === search ? kept.stack : [];
  const setStack = (next: string[]) => setKept({ search, stack: next });
  return {
    variables: { after: stack.at(-1) ?? null },
    back: stack.length ? () => setStack(stack.slice(0, -1)) : null,
    forward: (end) => setStack([...stack, end]),
  };
}

interface PagerProps {
  pages: Cursors;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

export function Pager({ pages, pageInfo }: PagerProps) {
  const { back } = pages;
  if (!back && !pageInfo.hasNextPage) return null;
  return (
    <nav className="pager" aria-label={t('pager.label')}>
      <Action isDisabled={!back} onPress={() => back?.()}>
        {t('pager.back')}
      </Action>
      <Action
        isDisabled={!pageInfo.hasNextPage}
        onPress={() => pageInfo.endCursor && pages.forward(pageInfo.endCursor)}
      >
        {t('pager.forward')}
      </Action>
    </nav>
  );
}
