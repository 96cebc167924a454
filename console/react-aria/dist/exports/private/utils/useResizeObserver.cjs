var $7548a328ef909839$exports = require("../../../private/utils/useResizeObserver.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useResizeObserver", function () { return $7548a328ef909839$exports.useResizeObserver; });



//# sourceMappingURL=useResizeObserver.cjs.map
