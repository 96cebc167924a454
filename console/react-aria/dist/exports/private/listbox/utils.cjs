var $63bd36c8d873711d$exports = require("../../../private/listbox/utils.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "listData", function () { return $63bd36c8d873711d$exports.listData; });
$parcel$export(module.exports, "getItemId", function () { return $63bd36c8d873711d$exports.getItemId; });



//# sourceMappingURL=utils.cjs.map
