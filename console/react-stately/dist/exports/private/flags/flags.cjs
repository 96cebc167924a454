var $f85d47e8d0aa7735$exports = require("../../../private/flags/flags.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "enableShadowDOM", function () { return $f85d47e8d0aa7735$exports.enableShadowDOM; });
$parcel$export(module.exports, "shadowDOM", function () { return $f85d47e8d0aa7735$exports.shadowDOM; });
$parcel$export(module.exports, "enableTableNestedRows", function () { return $f85d47e8d0aa7735$exports.enableTableNestedRows; });
$parcel$export(module.exports, "tableNestedRows", function () { return $f85d47e8d0aa7735$exports.tableNestedRows; });



//# sourceMappingURL=flags.cjs.map
