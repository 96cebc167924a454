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
  // Whether the user manages the account, and whether the user may create labs there.
  manages: (accountId: string) => boolean;
  createsLabs: (accountId: string) => boolean;
  managesLab: (accountId: string, labId: string) => boolean;
}

const MANAGERS = ['ACCOUNT_OWNER', 'ACCOUNT_CONTRIBUTOR'];

export const Viewer = createContext<ViewerContext | null>(null);

export function useViewer(): ViewerContext {
  const found = useContext(Viewer);
  if (!found) throw new Error('outside of the frame');
  return found;
}

export function useViewerOf(data: Frame | undefined): ViewerContext | null {
  const chosen = useStore(chosenAccount);
  if (!data) return null;
  const accounts = data.labAccounts.nodes;
  const { viewer } = data;
  const has = (roles: string[], id: string) =>
    viewer.isAdmin || viewer.roles.some((each) => roles.includes(each.role) && each.labAccount?.id === id);
  return {
    viewer,
    accounts,
    account: accounts.find(({ id }) => id === chosen) ?? accounts[0] ?? null,
    manages: (id) => has(MANAGERS, id),
    createsLabs: (id) => has([...MANAGERS, 'LAB_CREATOR'], id),
    managesLab: (accountId, labId) => has(MANAGERS, accountId) || viewer.roles.some(({ lab }) => lab?.id === labId),
  };
}
