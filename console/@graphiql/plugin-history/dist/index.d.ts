import { GraphiQLPlugin } from '@graphiql/react';
import { History } from './components';
export declare const HISTORY_PLUGIN: GraphiQLPlugin;
export { History };
export { HistoryContextProvider, useHistory, useHistoryActions, } from './context';
