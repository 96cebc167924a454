var $0e21c65e8f2fcfc9$exports = require("../../../private/selection/DOMLayoutDelegate.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "DOMLayoutDelegate", function () { return $0e21c65e8f2fcfc9$exports.DOMLayoutDelegate; });



//# sourceMappingURL=DOMLayoutDelegate.cjs.map
