var $dfa3bbbe6318044d$exports = require("../private/tree/useTree.cjs");
var $71590af46dfcd99e$exports = require("../private/tree/useTreeItem.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useTree", function () { return $dfa3bbbe6318044d$exports.useTree; });
$parcel$export(module.exports, "useTreeItem", function () { return $71590af46dfcd99e$exports.useTreeItem; });




//# sourceMappingURL=useTree.cjs.map
