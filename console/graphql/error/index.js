'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'GraphQLError', {
  enumerable: true,
  get: function () {
    return _GraphQLError.GraphQLError;
  },
});
Object.defineProperty(exports, 'formatError', {
  enumerable: true,
  get: function () {
    return _GraphQLError.formatError;
  },
});
Object.defineProperty(exports, 'locatedError', {
  enumerable: true,
  get: function () {
    return _locatedError.locatedError;
  },
});
Object.defineProperty(exports, 'printError', {
  enumerable: true,
  get: function () {
    return _GraphQLError.printError;
  },
});
Object.defineProperty(exports, 'syntaxError', {
  enumerable: true,
  get: function () {
    return _syntaxError.syntaxError;
  },
});

var _GraphQLError = require('./GraphQLError.js');

var _syntaxError = require('./syntaxError.js');

var _locatedError = require('./locatedError.js');
