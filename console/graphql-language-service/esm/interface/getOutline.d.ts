import { Outline, GraphQLLanguageServiceOptions } from '../types';
export type OutlineableKinds = 'Field' | 'OperationDefinition' | 'Document' | 'SelectionSet' | 'Name' | 'FragmentDefinition' | 'FragmentSpread' | 'InlineFragment' | 'ObjectTypeDefinition' | 'InputObjectTypeDefinition' | 'InterfaceTypeDefinition' | 'EnumTypeDefinition' | 'EnumValueDefinition' | 'InputValueDefinition' | 'FieldDefinition';
export declare function getOutline(documentText: string, options?: GraphQLLanguageServiceOptions): Outline | null;
//# sourceMappingURL=getOutline.d.ts.map