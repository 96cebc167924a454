"use strict";

function _await_value(value) {
    this.wrapped = value;
}
exports._ = _await_value;
