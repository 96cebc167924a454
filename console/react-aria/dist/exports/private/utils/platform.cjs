var $d0b4a781cf26e80b$exports = require("../../../private/utils/platform.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "isWebKit", function () { return $d0b4a781cf26e80b$exports.isWebKit; });
$parcel$export(module.exports, "isMac", function () { return $d0b4a781cf26e80b$exports.isMac; });
$parcel$export(module.exports, "isIPhone", function () { return $d0b4a781cf26e80b$exports.isIPhone; });
$parcel$export(module.exports, "isIPad", function () { return $d0b4a781cf26e80b$exports.isIPad; });
$parcel$export(module.exports, "isIOS", function () { return $d0b4a781cf26e80b$exports.isIOS; });
$parcel$export(module.exports, "isAppleDevice", function () { return $d0b4a781cf26e80b$exports.isAppleDevice; });
$parcel$export(module.exports, "isChrome", function () { return $d0b4a781cf26e80b$exports.isChrome; });
$parcel$export(module.exports, "isAndroid", function () { return $d0b4a781cf26e80b$exports.isAndroid; });
$parcel$export(module.exports, "isFirefox", function () { return $d0b4a781cf26e80b$exports.isFirefox; });
$parcel$export(module.exports, "isSafari", function () { return $d0b4a781cf26e80b$exports.isSafari; });



//# sourceMappingURL=platform.cjs.map
