var $fe2d0e9e91841d18$exports = require("../../../private/table/TableColumnLayout.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "TableColumnLayout", function () { return $fe2d0e9e91841d18$exports.TableColumnLayout; });



//# sourceMappingURL=TableColumnLayout.cjs.map
