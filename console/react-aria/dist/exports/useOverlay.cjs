var $79bdf1333d17b238$exports = require("../private/overlays/useOverlay.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useOverlay", function () { return $79bdf1333d17b238$exports.useOverlay; });



//# sourceMappingURL=useOverlay.cjs.map
