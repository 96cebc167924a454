"use strict";

function _class_name_tdz_error(name) {
    throw new ReferenceError("Class \"" + name + "\" cannot be referenced in computed property keys.");
}
exports._ = _class_name_tdz_error;
