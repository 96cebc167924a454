"use strict";

var _get_prototype_of = require("./_get_prototype_of.cjs");

function _super_prop_base(object, property) {
    while (!Object.prototype.hasOwnProperty.call(object, property)) {
        object = _get_prototype_of._(object);
        if (object === null) break;
    }

    return object;
}
exports._ = _super_prop_base;
