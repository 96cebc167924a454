// graphql-eslint's rules for schema.graphql, and for a front end's documents. From the root of the repository:
// eslint --config tests/clients/eslint.config.js schema.graphql tests/clients/operations
import { join } from 'node:path';

import graphql from '@graphql-eslint/eslint-plugin';

const { configs, parser } = graphql;
const schema = join(import.meta.dirname, '../../schema.graphql');
const documents = join(import.meta.dirname, 'operations/*.graphql');
const languageOptions = { parser, parserOptions: { graphQLConfig: { schema, documents } } };
const plugins = { '@graphql-eslint': graphql };

// What has no identity of its own: values, and what is seen of a node from somewhere.
const VALUES = [
  'AccountEvent',
  'AccountImage',
  'AccountMarketplaceImage',
  'CostEstimate',
  'CostLine',
  'DeletionWarning',
  'Disk',
  'ExportError',
  'ExportEvent',
  'ExportRegion',
  'GalleryEvent',
  'Geography',
  'ImageFeature',
  'IntRange',
  'Money',
  'PageInfo',
  'Quota',
  'ReplicaSnapshot',
  'SessionRole',
  'StorageLocation',
  'Base',
  'RegionMaintenance',
  'Worker',
  'StorageUsage',
  'Tag',
  'TemplateVm',
  'UserError',
  'JobError',
  'MessageParameter',
  'Notice',
  'Viewer',
];

export default [
  {
    files: ['**/schema.graphql'],
    languageOptions,
    plugins,
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/no-scalar-result-type-on-mutation': 'error',
      '@graphql-eslint/strict-id-in-types': [
        'error',
        { exceptions: { types: VALUES, suffixes: ['Connection', 'Edge', 'Payload'] } },
      ],
      // Short lists need no pages ([UserError!]!), and an account's view of an image is a value, no node.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // It sees a prefix in Lab.labAccount, which is the lab's account.
      '@graphql-eslint/no-typename-prefix': 'off',
    },
  },
  {
    files: ['**/operations/*.graphql'],
    languageOptions,
    plugins,
    rules: configs['flat/operations-recommended'].rules,
  },
];
