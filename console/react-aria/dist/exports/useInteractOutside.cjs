var $98fa32654925fc3d$exports = require("../private/interactions/useInteractOutside.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useInteractOutside", function () { return $98fa32654925fc3d$exports.useInteractOutside; });



//# sourceMappingURL=useInteractOutside.cjs.map
