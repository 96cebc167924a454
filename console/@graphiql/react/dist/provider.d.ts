import { ComponentPropsWithoutRef, FC } from 'react';
import { EditorContextProvider } from './editor';
import { ExecutionContextProvider } from './execution';
import { PluginContextProvider } from './plugin';
import { SchemaContextProvider } from './schema';
import { StorageContextProvider } from './storage';
declare type GraphiQLProviderProps = ComponentPropsWithoutRef<typeof EditorContextProvider> & ComponentPropsWithoutRef<typeof ExecutionContextProvider> & ComponentPropsWithoutRef<typeof PluginContextProvider> & ComponentPropsWithoutRef<typeof SchemaContextProvider> & ComponentPropsWithoutRef<typeof StorageContextProvider>;
export declare const GraphiQLProvider: FC<GraphiQLProviderProps>;
export {};
