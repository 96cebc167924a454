var $9b27591aafdd7244$exports = require("../private/overlays/useOverlayPosition.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useOverlayPosition", function () { return $9b27591aafdd7244$exports.useOverlayPosition; });



//# sourceMappingURL=useOverlayPosition.cjs.map
