var $74b2c5b1e7ea9589$exports = require("../../../private/live-announcer/LiveAnnouncer.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "announce", function () { return $74b2c5b1e7ea9589$exports.announce; });
$parcel$export(module.exports, "clearAnnouncer", function () { return $74b2c5b1e7ea9589$exports.clearAnnouncer; });
$parcel$export(module.exports, "destroyAnnouncer", function () { return $74b2c5b1e7ea9589$exports.destroyAnnouncer; });



//# sourceMappingURL=LiveAnnouncer.cjs.map
