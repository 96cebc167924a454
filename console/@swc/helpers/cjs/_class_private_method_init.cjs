"use strict";

var _check_private_redeclaration = require("./_check_private_redeclaration.cjs");

function _class_private_method_init(obj, privateSet) {
    _check_private_redeclaration._(obj, privateSet);
    privateSet.add(obj);
}
exports._ = _class_private_method_init;
