import $eTxlV$intltreearAEjs from "../intl/tree/ar-AE.js";
import $eTxlV$intltreebgBGjs from "../intl/tree/bg-BG.js";
import $eTxlV$intltreecsCZjs from "../intl/tree/cs-CZ.js";
import $eTxlV$intltreedaDKjs from "../intl/tree/da-DK.js";
import $eTxlV$intltreedeDEjs from "../intl/tree/de-DE.js";
import $eTxlV$intltreeelGRjs from "../intl/tree/el-GR.js";
import $eTxlV$intltreeenUSjs from "../intl/tree/en-US.js";
import $eTxlV$intltreeesESjs from "../intl/tree/es-ES.js";
import $eTxlV$intltreeetEEjs from "../intl/tree/et-EE.js";
import $eTxlV$intltreefiFIjs from "../intl/tree/fi-FI.js";
import $eTxlV$intltreefrFRjs from "../intl/tree/fr-FR.js";
import $eTxlV$intltreeheILjs from "../intl/tree/he-IL.js";
import $eTxlV$intltreehrHRjs from "../intl/tree/hr-HR.js";
import $eTxlV$intltreehuHUjs from "../intl/tree/hu-HU.js";
import $eTxlV$intltreeitITjs from "../intl/tree/it-IT.js";
import $eTxlV$intltreejaJPjs from "../intl/tree/ja-JP.js";
import $eTxlV$intltreekoKRjs from "../intl/tree/ko-KR.js";
import $eTxlV$intltreeltLTjs from "../intl/tree/lt-LT.js";
import $eTxlV$intltreelvLVjs from "../intl/tree/lv-LV.js";
import $eTxlV$intltreenbNOjs from "../intl/tree/nb-NO.js";
import $eTxlV$intltreenlNLjs from "../intl/tree/nl-NL.js";
import $eTxlV$intltreeplPLjs from "../intl/tree/pl-PL.js";
import $eTxlV$intltreeptBRjs from "../intl/tree/pt-BR.js";
import $eTxlV$intltreeptPTjs from "../intl/tree/pt-PT.js";
import $eTxlV$intltreeroROjs from "../intl/tree/ro-RO.js";
import $eTxlV$intltreeruRUjs from "../intl/tree/ru-RU.js";
import $eTxlV$intltreeskSKjs from "../intl/tree/sk-SK.js";
import $eTxlV$intltreeslSIjs from "../intl/tree/sl-SI.js";
import $eTxlV$intltreesrSPjs from "../intl/tree/sr-SP.js";
import $eTxlV$intltreesvSEjs from "../intl/tree/sv-SE.js";
import $eTxlV$intltreetrTRjs from "../intl/tree/tr-TR.js";
import $eTxlV$intltreeukUAjs from "../intl/tree/uk-UA.js";
import $eTxlV$intltreezhCNjs from "../intl/tree/zh-CN.js";
import $eTxlV$intltreezhTWjs from "../intl/tree/zh-TW.js";

var $7a13a31b66c61475$exports = {};


































$7a13a31b66c61475$exports = {
    "ar-AE": $eTxlV$intltreearAEjs,
    "bg-BG": $eTxlV$intltreebgBGjs,
    "cs-CZ": $eTxlV$intltreecsCZjs,
    "da-DK": $eTxlV$intltreedaDKjs,
    "de-DE": $eTxlV$intltreedeDEjs,
    "el-GR": $eTxlV$intltreeelGRjs,
    "en-US": $eTxlV$intltreeenUSjs,
    "es-ES": $eTxlV$intltreeesESjs,
    "et-EE": $eTxlV$intltreeetEEjs,
    "fi-FI": $eTxlV$intltreefiFIjs,
    "fr-FR": $eTxlV$intltreefrFRjs,
    "he-IL": $eTxlV$intltreeheILjs,
    "hr-HR": $eTxlV$intltreehrHRjs,
    "hu-HU": $eTxlV$intltreehuHUjs,
    "it-IT": $eTxlV$intltreeitITjs,
    "ja-JP": $eTxlV$intltreejaJPjs,
    "ko-KR": $eTxlV$intltreekoKRjs,
    "lt-LT": $eTxlV$intltreeltLTjs,
    "lv-LV": $eTxlV$intltreelvLVjs,
    "nb-NO": $eTxlV$intltreenbNOjs,
    "nl-NL": $eTxlV$intltreenlNLjs,
    "pl-PL": $eTxlV$intltreeplPLjs,
    "pt-BR": $eTxlV$intltreeptBRjs,
    "pt-PT": $eTxlV$intltreeptPTjs,
    "ro-RO": $eTxlV$intltreeroROjs,
    "ru-RU": $eTxlV$intltreeruRUjs,
    "sk-SK": $eTxlV$intltreeskSKjs,
    "sl-SI": $eTxlV$intltreeslSIjs,
    "sr-SP": $eTxlV$intltreesrSPjs,
    "sv-SE": $eTxlV$intltreesvSEjs,
    "tr-TR": $eTxlV$intltreetrTRjs,
    "uk-UA": $eTxlV$intltreeukUAjs,
    "zh-CN": $eTxlV$intltreezhCNjs,
    "zh-TW": $eTxlV$intltreezhTWjs
};


export {$7a13a31b66c61475$exports as default};
//# sourceMappingURL=intlStrings.js.map
