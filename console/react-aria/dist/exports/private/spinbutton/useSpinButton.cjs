var $fcf004be7e8533a5$exports = require("../../../private/spinbutton/useSpinButton.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useSpinButton", function () { return $fcf004be7e8533a5$exports.useSpinButton; });



//# sourceMappingURL=useSpinButton.cjs.map
