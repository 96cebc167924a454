'use strict';

Object.defineProperty(exports, '__esModule', {
  value: true,
});
Object.defineProperty(exports, 'createSourceEventStream', {
  enumerable: true,
  get: function () {
    return _subscribe.createSourceEventStream;
  },
});
Object.defineProperty(exports, 'defaultFieldResolver', {
  enumerable: true,
  get: function () {
    return _execute.defaultFieldResolver;
  },
});
Object.defineProperty(exports, 'defaultTypeResolver', {
  enumerable: true,
  get: function () {
    return _execute.defaultTypeResolver;
  },
});
Object.defineProperty(exports, 'execute', {
  enumerable: true,
  get: function () {
    return _execute.execute;
  },
});
Object.defineProperty(exports, 'executeSync', {
  enumerable: true,
  get: function () {
    return _execute.executeSync;
  },
});
Object.defineProperty(exports, 'getArgumentValues', {
  enumerable: true,
  get: function () {
    return _values.getArgumentValues;
  },
});
Object.defineProperty(exports, 'getDirectiveValues', {
  enumerable: true,
  get: function () {
    return _values.getDirectiveValues;
  },
});
Object.defineProperty(exports, 'getVariableValues', {
  enumerable: true,
  get: function () {
    return _values.getVariableValues;
  },
});
Object.defineProperty(exports, 'responsePathAsArray', {
  enumerable: true,
  get: function () {
    return _Path.pathToArray;
  },
});
Object.defineProperty(exports, 'subscribe', {
  enumerable: true,
  get: function () {
    return _subscribe.subscribe;
  },
});

var _Path = require('../jsutils/Path.js');

var _execute = require('./execute.js');

var _subscribe = require('./subscribe.js');

var _values = require('./values.js');
