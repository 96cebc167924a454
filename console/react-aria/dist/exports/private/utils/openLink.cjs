var $75bd88aab025820b$exports = require("../../../private/utils/openLink.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "RouterProvider", function () { return $75bd88aab025820b$exports.RouterProvider; });
$parcel$export(module.exports, "openLink", function () { return $75bd88aab025820b$exports.openLink; });
$parcel$export(module.exports, "getSyntheticLinkProps", function () { return $75bd88aab025820b$exports.getSyntheticLinkProps; });
$parcel$export(module.exports, "useSyntheticLinkProps", function () { return $75bd88aab025820b$exports.useSyntheticLinkProps; });
$parcel$export(module.exports, "shouldClientNavigate", function () { return $75bd88aab025820b$exports.shouldClientNavigate; });
$parcel$export(module.exports, "useRouter", function () { return $75bd88aab025820b$exports.useRouter; });
$parcel$export(module.exports, "useLinkProps", function () { return $75bd88aab025820b$exports.useLinkProps; });
$parcel$export(module.exports, "handleLinkClick", function () { return $75bd88aab025820b$exports.handleLinkClick; });



//# sourceMappingURL=openLink.cjs.map
