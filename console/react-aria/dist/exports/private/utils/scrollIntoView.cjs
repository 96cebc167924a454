var $9a1324d6ffd8bbb0$exports = require("../../../private/utils/scrollIntoView.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "scrollIntoView", function () { return $9a1324d6ffd8bbb0$exports.scrollIntoView; });
$parcel$export(module.exports, "scrollIntoViewport", function () { return $9a1324d6ffd8bbb0$exports.scrollIntoViewport; });



//# sourceMappingURL=scrollIntoView.cjs.map
