var $680d2e5e7cbb12b5$exports = require("../../../private/collections/Hidden.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "createHideableComponent", function () { return $680d2e5e7cbb12b5$exports.createHideableComponent; });
$parcel$export(module.exports, "useIsHidden", function () { return $680d2e5e7cbb12b5$exports.useIsHidden; });



//# sourceMappingURL=Hidden.cjs.map
