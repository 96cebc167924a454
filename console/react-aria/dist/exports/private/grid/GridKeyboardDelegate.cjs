var $d1b3c33fb98eea6a$exports = require("../../../private/grid/GridKeyboardDelegate.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "GridKeyboardDelegate", function () { return $d1b3c33fb98eea6a$exports.GridKeyboardDelegate; });



//# sourceMappingURL=GridKeyboardDelegate.cjs.map
