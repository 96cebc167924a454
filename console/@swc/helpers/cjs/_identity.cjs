"use strict";

function _identity(x) {
    return x;
}

exports._ = _identity;
