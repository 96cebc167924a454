"use strict";

var _overload_yield = require("./_overload_yield.cjs");

function _await_async_generator(value) {
    return new _overload_yield._(value, /* kind: await */ 0);
}
exports._ = _await_async_generator;
