import { Editor, EditorChange } from 'codemirror';
import { GraphQLNamedType } from 'graphql';
import { PluginContextType } from '../plugin';
import { SchemaContextType } from '../schema';
/**
 * Render a custom UI for CodeMirror's hint which includes additional info
 * about the type and description for the selected context.
 */
export declare function onHasCompletion(_cm: Editor, data: EditorChange | undefined, { schema, setSchemaReference, }: Pick<SchemaContextType, 'schema' | 'setSchemaReference'>, plugin: PluginContextType | null, callback?: (type: GraphQLNamedType) => void): void;
