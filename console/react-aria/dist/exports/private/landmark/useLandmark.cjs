var $e7d6db9a26301a97$exports = require("../../../private/landmark/useLandmark.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "UNSTABLE_createLandmarkController", function () { return $e7d6db9a26301a97$exports.UNSTABLE_createLandmarkController; });



//# sourceMappingURL=useLandmark.cjs.map
