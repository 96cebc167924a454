/**
 *  Copyright (c) 2021 GraphQL Contributors
 *  All rights reserved.
 *
 *  This source code is licensed under the license found in the
 *  LICENSE file in the root directory of this source tree.
 *
 */

export * from './autocompleteUtils';

export * from './getAutocompleteSuggestions';

export * from './getDefinition';

export * from './getDiagnostics';

export { getFragmentDefinitions } from './getFragmentDefinitions';

export { getOutline } from './getOutline';
export { getHoverInformation, HoverConfig } from './getHoverInformation';
