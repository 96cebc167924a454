'use strict';

Object.defineProperty(exports, '__esModule', { value: true });

var motionDom = require('motion-dom');



Object.defineProperty(exports, "recordStats", {
	enumerable: true,
	get: function () { return motionDom.recordStats; }
});
//# sourceMappingURL=debug.js.map
