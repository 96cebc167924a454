"use strict";

function _write_only_error(name) {
    throw new TypeError("\"" + name + "\" is write-only");
}
exports._ = _write_only_error;
