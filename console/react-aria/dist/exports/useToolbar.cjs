var $4be8e70c23134915$exports = require("../private/toolbar/useToolbar.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useToolbar", function () { return $4be8e70c23134915$exports.useToolbar; });



//# sourceMappingURL=useToolbar.cjs.map
