var $346711202f17eab5$exports = require("../../../private/collections/useCollection.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useCollection", function () { return $346711202f17eab5$exports.useCollection; });



//# sourceMappingURL=useCollection.cjs.map
