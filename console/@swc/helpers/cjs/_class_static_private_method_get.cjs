"use strict";

var _class_check_private_static_access = require("./_class_check_private_static_access.cjs");

function _class_static_private_method_get(receiver, classConstructor, method) {
    _class_check_private_static_access._(receiver, classConstructor);

    return method;
}
exports._ = _class_static_private_method_get;
