var $98a179454e1991cf$exports = require("../../../private/overlays/useModal.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "OverlayContainer", function () { return $98a179454e1991cf$exports.OverlayContainer; });
$parcel$export(module.exports, "ModalProvider", function () { return $98a179454e1991cf$exports.ModalProvider; });
$parcel$export(module.exports, "useModalProvider", function () { return $98a179454e1991cf$exports.useModalProvider; });
$parcel$export(module.exports, "OverlayProvider", function () { return $98a179454e1991cf$exports.OverlayProvider; });
$parcel$export(module.exports, "useModal", function () { return $98a179454e1991cf$exports.useModal; });



//# sourceMappingURL=useModal.cjs.map
