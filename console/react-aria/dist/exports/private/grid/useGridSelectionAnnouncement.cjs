var $35a82e8f7ac1674d$exports = require("../../../private/grid/useGridSelectionAnnouncement.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "useGridSelectionAnnouncement", function () { return $35a82e8f7ac1674d$exports.useGridSelectionAnnouncement; });



//# sourceMappingURL=useGridSelectionAnnouncement.cjs.map
