var $c3942aba3ca10757$exports = require("../../../private/utils/isScrollable.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "isScrollable", function () { return $c3942aba3ca10757$exports.isScrollable; });



//# sourceMappingURL=isScrollable.cjs.map
