var $b9a23b9997e48a30$exports = require("../../../private/selection/SelectionManager.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "SelectionManager", function () { return $b9a23b9997e48a30$exports.SelectionManager; });



//# sourceMappingURL=SelectionManager.cjs.map
