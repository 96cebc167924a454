var $b5daf4744c764686$exports = require("../private/overlays/usePreventScroll.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "usePreventScroll", function () { return $b5daf4744c764686$exports.usePreventScroll; });



//# sourceMappingURL=usePreventScroll.cjs.map
