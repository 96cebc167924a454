"use strict";

function _throw(e) {
    throw e;
}
exports._ = _throw;
