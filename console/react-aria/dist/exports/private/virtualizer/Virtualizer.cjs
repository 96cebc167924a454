var $f0d111efd6f37103$exports = require("../../../private/virtualizer/Virtualizer.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "Virtualizer", function () { return $f0d111efd6f37103$exports.Virtualizer; });



//# sourceMappingURL=Virtualizer.cjs.map
