var $fdd8ee0c4512c304$exports = require("../../../private/list/ListCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "ListCollection", function () { return $fdd8ee0c4512c304$exports.ListCollection; });



//# sourceMappingURL=ListCollection.cjs.map
