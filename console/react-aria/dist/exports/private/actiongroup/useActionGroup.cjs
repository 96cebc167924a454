var $89f42f05fc2fa6f0$exports = require("../../../private/actiongroup/useActionGroup.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useActionGroup", function () { return $89f42f05fc2fa6f0$exports.useActionGroup; });



//# sourceMappingURL=useActionGroup.cjs.map
