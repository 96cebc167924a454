var $4b9e9ed3f006ad27$exports = require("../../../private/utils/focusWithoutScrolling.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "focusWithoutScrolling", function () { return $4b9e9ed3f006ad27$exports.focusWithoutScrolling; });



//# sourceMappingURL=focusWithoutScrolling.cjs.map
