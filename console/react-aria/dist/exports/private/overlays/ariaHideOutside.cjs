var $3c73045d61be2d91$exports = require("../../../private/overlays/ariaHideOutside.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "ariaHideOutside", function () { return $3c73045d61be2d91$exports.ariaHideOutside; });



//# sourceMappingURL=ariaHideOutside.cjs.map
