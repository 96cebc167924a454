var $9fb4ac1cc58342cc$exports = require("../../../private/focus/FocusScope.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "getFocusableTreeWalker", function () { return $9fb4ac1cc58342cc$exports.getFocusableTreeWalker; });
$parcel$export(module.exports, "createFocusManager", function () { return $9fb4ac1cc58342cc$exports.createFocusManager; });
$parcel$export(module.exports, "isElementInChildOfActiveScope", function () { return $9fb4ac1cc58342cc$exports.isElementInChildOfActiveScope; });



//# sourceMappingURL=FocusScope.cjs.map
