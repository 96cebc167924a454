"use strict";

var _async_generator = require("./_async_generator.cjs");

function _wrap_async_generator(fn) {
    return function() {
        return new _async_generator._(fn.apply(this, arguments));
    };
}
exports._ = _wrap_async_generator;
