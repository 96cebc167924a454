'use strict';

if (process.env.NODE_ENV === 'production') {
  module.exports = require('../cjs/use-sync-external-store-shim.native.production.js');
} else {
  module.exports = require('../cjs/use-sync-external-store-shim.native.development.js');
}
