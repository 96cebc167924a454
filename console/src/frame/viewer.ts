// The user, the user's accounts, and the account that the page shows.
import { createContext, useContext } from 'react';
import type { ResultOf } from '../api/graphql';
import { createStoredText, useStore } from '../store';
import type { FRAME } from './query';

type Frame = ResultOf<typeof FRAME>;
export type Account = Frame['labAccounts']['nodes'][number];

export const chosenAccount = createStoredText('account');

export interface ViewerContext {
  viewer: Frame['viewer'];
  accounts: Account[];
  account: Account | null;
}

export const Viewer = createContext<ViewerContext | null>(null);

export function useViewer(): ViewerContext {
  const found = useContext(Viewer);
  if (!found) throw new Error('outside of the frame');
  return found;
}

export function useViewerOf(data: Frame | undefined): ViewerContext | null {
  const chosen = useStore(chosenAccount);
  if (!data) return null;
  const accounts = data.labAccounts.nodes.filter(({ deletionStartedAt }) => !deletionStartedAt);
  return {
    viewer: data.viewer,
    accounts,
    account: accounts.find(({ id }) => id === chosen) ?? accounts[0] ?? null,
  };
}
