var $685d31b0941c7944$exports = require("../../../private/table/TableCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "buildHeaderRows", function () { return $685d31b0941c7944$exports.buildHeaderRows; });
$parcel$export(module.exports, "TableCollection", function () { return $685d31b0941c7944$exports.TableCollection; });



//# sourceMappingURL=TableCollection.cjs.map
