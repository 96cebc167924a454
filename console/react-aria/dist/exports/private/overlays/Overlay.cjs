var $6d3a394e4e7927ef$exports = require("../../../private/overlays/Overlay.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useOverlayFocusContain", function () { return $6d3a394e4e7927ef$exports.useOverlayFocusContain; });



//# sourceMappingURL=Overlay.cjs.map
