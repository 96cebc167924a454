import { GraphiQLPlugin } from '@graphiql/react';
export * from './components';
export { DocExplorerContextProvider, useDocExplorer, useDocExplorerActions, } from './context';
export type { DocExplorerContextType, DocExplorerFieldDef, DocExplorerNavStack, DocExplorerNavStackItem, } from './context';
export declare const DOC_EXPLORER_PLUGIN: GraphiQLPlugin;
