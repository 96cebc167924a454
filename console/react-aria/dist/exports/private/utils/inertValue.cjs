var $157aeca1deaf7e45$exports = require("../../../private/utils/inertValue.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "inertValue", function () { return $157aeca1deaf7e45$exports.inertValue; });



//# sourceMappingURL=inertValue.cjs.map
