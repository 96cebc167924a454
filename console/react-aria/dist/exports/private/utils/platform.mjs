import {isAndroid as $2add3ce32c6007eb$export$a11b0059900ceec8, isAppleDevice as $2add3ce32c6007eb$export$e1865c3bedcd822b, isChrome as $2add3ce32c6007eb$export$6446a186d09e379e, isFirefox as $2add3ce32c6007eb$export$b7d78993b74f766d, isIOS as $2add3ce32c6007eb$export$fedb369cb70207f1, isIPad as $2add3ce32c6007eb$export$7bef049ce92e4224, isIPhone as $2add3ce32c6007eb$export$186c6964ca17d99, isMac as $2add3ce32c6007eb$export$9ac100e40613ea10, isSafari as $2add3ce32c6007eb$export$95df08bae54cb4df, isWebKit as $2add3ce32c6007eb$export$78551043582a6a98} from "../../../private/utils/platform.mjs";




export {$2add3ce32c6007eb$export$78551043582a6a98 as isWebKit, $2add3ce32c6007eb$export$9ac100e40613ea10 as isMac, $2add3ce32c6007eb$export$186c6964ca17d99 as isIPhone, $2add3ce32c6007eb$export$7bef049ce92e4224 as isIPad, $2add3ce32c6007eb$export$fedb369cb70207f1 as isIOS, $2add3ce32c6007eb$export$e1865c3bedcd822b as isAppleDevice, $2add3ce32c6007eb$export$6446a186d09e379e as isChrome, $2add3ce32c6007eb$export$a11b0059900ceec8 as isAndroid, $2add3ce32c6007eb$export$b7d78993b74f766d as isFirefox, $2add3ce32c6007eb$export$95df08bae54cb4df as isSafari};
//# sourceMappingURL=platform.mjs.map
