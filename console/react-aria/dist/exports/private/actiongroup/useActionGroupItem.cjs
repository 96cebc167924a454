var $b5841a34efde64c6$exports = require("../../../private/actiongroup/useActionGroupItem.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useActionGroupItem", function () { return $b5841a34efde64c6$exports.useActionGroupItem; });



//# sourceMappingURL=useActionGroupItem.cjs.map
