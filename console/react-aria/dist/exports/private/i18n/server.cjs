var $ada4f31fbf58943b$exports = require("../../../private/i18n/server.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "PackageLocalizationProvider", function () { return $ada4f31fbf58943b$exports.PackageLocalizationProvider; });
$parcel$export(module.exports, "getPackageLocalizationScript", function () { return $ada4f31fbf58943b$exports.getPackageLocalizationScript; });



//# sourceMappingURL=server.cjs.map
