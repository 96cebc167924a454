var $da02ee888921bc9e$exports = require("../../../../private/utils/shadowdom/DOMFunctions.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getEventTarget", function () { return $da02ee888921bc9e$exports.getEventTarget; });
$parcel$export(module.exports, "getPropagationTargets", function () { return $da02ee888921bc9e$exports.getPropagationTargets; });
$parcel$export(module.exports, "nodeContains", function () { return $da02ee888921bc9e$exports.nodeContains; });
$parcel$export(module.exports, "isFocusWithin", function () { return $da02ee888921bc9e$exports.isFocusWithin; });
$parcel$export(module.exports, "getActiveElement", function () { return $da02ee888921bc9e$exports.getActiveElement; });



//# sourceMappingURL=DOMFunctions.cjs.map
