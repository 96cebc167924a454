import {isAndroid as $d5a2be505488529f$export$a11b0059900ceec8, isAppleDevice as $d5a2be505488529f$export$e1865c3bedcd822b, isChrome as $d5a2be505488529f$export$6446a186d09e379e, isFirefox as $d5a2be505488529f$export$b7d78993b74f766d, isIOS as $d5a2be505488529f$export$fedb369cb70207f1, isIPad as $d5a2be505488529f$export$7bef049ce92e4224, isIPhone as $d5a2be505488529f$export$186c6964ca17d99, isMac as $d5a2be505488529f$export$9ac100e40613ea10, isSafari as $d5a2be505488529f$export$95df08bae54cb4df, isWebKit as $d5a2be505488529f$export$78551043582a6a98} from "../../../private/utils/platform.js";




export {$d5a2be505488529f$export$78551043582a6a98 as isWebKit, $d5a2be505488529f$export$9ac100e40613ea10 as isMac, $d5a2be505488529f$export$186c6964ca17d99 as isIPhone, $d5a2be505488529f$export$7bef049ce92e4224 as isIPad, $d5a2be505488529f$export$fedb369cb70207f1 as isIOS, $d5a2be505488529f$export$e1865c3bedcd822b as isAppleDevice, $d5a2be505488529f$export$6446a186d09e379e as isChrome, $d5a2be505488529f$export$a11b0059900ceec8 as isAndroid, $d5a2be505488529f$export$b7d78993b74f766d as isFirefox, $d5a2be505488529f$export$95df08bae54cb4df as isSafari};
//# sourceMappingURL=platform.js.map
