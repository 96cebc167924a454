var $ba439f487ba40594$exports = require("../private/interactions/Pressable.cjs");


function $parcel$export(e, n, v, s) {
  Object.defineProperty(e, n, {get: v, set: s, enumerable: true, configurable: true});
}

$parcel$export(module.exports, "Pressable", function () { return $ba439f487ba40594$exports.Pressable; });



//# sourceMappingURL=Pressable.cjs.map
