var $b97366b6eabbb2cc$exports = require("../private/utils/filterDOMProps.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "filterDOMProps", function () { return $b97366b6eabbb2cc$exports.filterDOMProps; });



//# sourceMappingURL=filterDOMProps.cjs.map
