var $4ca29ec9516c15bb$exports = require("../../../../private/utils/shadowdom/ShadowTreeWalker.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "createShadowTreeWalker", function () { return $4ca29ec9516c15bb$exports.createShadowTreeWalker; });
$parcel$export(module.exports, "ShadowTreeWalker", function () { return $4ca29ec9516c15bb$exports.ShadowTreeWalker; });



//# sourceMappingURL=ShadowTreeWalker.cjs.map
